package org.yusuan.collect.fetch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Fetches over HTTP by the rules of a policy. There is one for a run.
 *
 * <p>{@link #forJob} gives a job rules of its own. What belongs to the hosts is shared: the gates that keep the rate, and the
 * robots.txt.
 *
 * <p>A request passes, in this order: {@link RedirectFollower} (each address is checked), {@link RequestRetrier} (repeats and
 * resumes), {@link RequestExecutor} (one attempt), {@link ResponseReader} (what the response means).
 */
public final class HttpFetcher implements WebFetcher {
    private final FetchContext context;
    private final JobFetcher own;

    HttpFetcher(WebPolicy policy, FetchContext context) {
        this.context = context;
        this.own = new JobFetcher(policy, context);
    }

    /**
     * Opens the fetcher of a run.
     *
     * @throws IllegalArgumentException if an environment variable that the policy names is not set
     */
    public static HttpFetcher open(WebPolicy policy) {
        ExecutorService threads = Executors.newCachedThreadPool(HttpFetcher::thread);
        return new HttpFetcher(policy, FetchContext.real(threads));
    }

    /**
     * Opens a fetcher with the rules of a job. Close it when the job is done; it is useless once this one is closed.
     *
     * @throws IllegalArgumentException if an environment variable that the policy names is not set
     */
    public WebFetcher forJob(WebPolicy policy) {
        return new JobFetcher(policy, context);
    }

    @Override
    public FetchResult get(WebRequest request) {
        return own.get(request);
    }

    @Override
    public void close() {
        own.close();
        context.threads().shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fetch");
        thread.setDaemon(true); // a server that never responds must not keep the program alive
        return thread;
    }

    /** Fetches by the rules of one job. */
    private static final class JobFetcher implements WebFetcher {
        private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

        private final WebPolicy policy;
        private final HttpTransport transport;
        private final RedirectFollower redirects;

        JobFetcher(WebPolicy policy, FetchContext context) {
            this.policy = policy;
            SiteCredentials credentials = new SiteCredentials(policy, context.environment());
            ProxyGuard guard = new ProxyGuard(credentials.proxy(), context.lookup(), policy.network());
            this.transport = new HttpTransport(policy, guard.resolver(), credentials.proxy());
            RequestRetrier retrier = new RequestRetrier(
                    policy.retry(),
                    policy.timeouts().document(),
                    context,
                    new RequestExecutor(policy, context, credentials, transport));
            RedirectFollower toRobots = new RedirectFollower(policy, retrier::fetch, guard);
            Robots robots =
                    new Robots(toRobots::follow, context, policy.politeness().crawlDelayCap());
            this.redirects = new RedirectFollower(policy, retrier::fetch, guard.and(robots));
        }

        @Override
        public FetchResult get(WebRequest request) {
            String written = request.uri().toString();
            try {
                return fetched(request, written);
            } catch (RuntimeException | StackOverflowError unforeseen) { // costs this address, never the run
                return new FetchResult.Failed(
                        FailureReason.DEFECT, HttpErrorMapper.defectMessage(request.uri(), unforeseen), 1);
            }
        }

        private FetchResult fetched(WebRequest request, String written) {
            return WebAddress.read(written)
                    .map(start -> redirects.follow(start, FetchSpec.of(request, policy.limits())))
                    .orElseGet(() -> unreadable(written));
        }

        @Override
        public void close() {
            transport.close();
        }

        private static FetchResult unreadable(String written) {
            boolean isOther = OTHER_SCHEME.matcher(written).matches();
            return new FetchResult.Refused(
                    isOther ? FailureReason.FORBIDDEN_SCHEME : FailureReason.BAD_ADDRESS,
                    RedactedUrl.of(written) + " is no address with http or https and a host");
        }
    }
}
