package org.yusuan.collect.fetch;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/**
 * What all jobs of a run stand on.
 *
 * @param gates one a host, whichever job asks
 * @param robots what the hosts allow
 * @param threads that talk to servers, so that who asked can be interrupted while a server is silent
 */
record FetchContext(
        HostGates gates,
        RobotsCache robots,
        ExecutorService threads,
        InstantSource clock,
        Sleeper pause,
        HostLookup names,
        Environment environment) {

    static FetchContext of(
            ExecutorService threads, InstantSource clock, Sleeper pause, HostLookup names, Environment env) {
        return new FetchContext(new HostGates(clock, pause), new RobotsCache(), threads, clock, pause, names, env);
    }
}
