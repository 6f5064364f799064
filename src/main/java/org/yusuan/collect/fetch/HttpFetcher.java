package org.yusuan.collect.fetch;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fetches over HTTP, by the rules of a policy.
 *
 * <p>One for a run. {@link #forJob} gives jobs rules of their own and lets them share what belongs to the hosts: the gate
 * that keeps the pace, and what robots.txt says.
 */
public final class HttpFetcher implements WebFetcher {
    private final FetchContext ground;
    private final JobFetcher own;

    HttpFetcher(WebPolicy policy, FetchContext ground) {
        this.ground = ground;
        this.own = new JobFetcher(policy, ground);
    }

    /**
     * Begins a run's fetching.
     *
     * @throws IllegalArgumentException if a variable of the environment is missing that the policy names
     */
    public static HttpFetcher open(WebPolicy policy) {
        ExecutorService threads = Executors.newCachedThreadPool(HttpFetcher::thread);
        return new HttpFetcher(
                policy,
                FetchContext.of(threads, InstantSource.system(), Sleeper.REAL, HostLookup.SYSTEM, Environment.PROCESS));
    }

    /**
     * The same web by the rules of a job. To be closed when the job is done, and useless once this one is closed.
     *
     * @throws IllegalArgumentException if a variable of the environment is missing that the policy names
     */
    public WebFetcher forJob(WebPolicy policy) {
        return new JobFetcher(policy, ground);
    }

    @Override
    public FetchResult get(WebRequest request) {
        return own.get(request);
    }

    @Override
    public void close() {
        own.close();
        ground.threads().shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fetch");
        thread.setDaemon(true); // a server that never answers must not keep the program
        return thread;
    }
}
