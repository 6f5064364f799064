package org.yusuan.fetch;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/**
 * What all jobs of a run stand on.
 *
 * @param gates one a host, whichever job asks
 * @param robots what the hosts allow
 * @param threads that talk to servers, so that who asked can be interrupted while a server is silent
 */
record Ground(
        HostGates gates,
        RobotsMemory robots,
        ExecutorService threads,
        InstantSource clock,
        Pause pause,
        NameLookup names,
        Environment environment) {

    static Ground of(ExecutorService threads, InstantSource clock, Pause pause, NameLookup names, Environment env) {
        return new Ground(new HostGates(clock, pause), new RobotsMemory(), threads, clock, pause, names, env);
    }
}
