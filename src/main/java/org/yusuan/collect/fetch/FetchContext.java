package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * What all jobs of a run share: what is known of the hosts, the threads, and the ways to the outside world, which tests replace.
 *
 * @param gates one for each host, whichever job asks
 * @param robots the robots.txt of the hosts
 * @param threads that wait for servers, so that the caller can be interrupted while a server is silent
 */
record FetchContext(
        HostGate.PerHost gates,
        Robots.Cache robots,
        ExecutorService threads,
        InstantSource clock,
        Sleeper sleeper,
        HostLookup lookup,
        Environment environment) {

    static FetchContext of(
            ExecutorService threads, InstantSource clock, Sleeper sleeper, HostLookup lookup, Environment environment) {
        return new FetchContext(
                new HostGate.PerHost(clock, sleeper), new Robots.Cache(), threads, clock, sleeper, lookup, environment);
    }

    /** The real world. */
    static FetchContext real(ExecutorService threads) {
        return of(
                threads,
                InstantSource.system(),
                // rounded up to a millisecond: waking too early would be a request too early
                duration -> Thread.sleep(duration.plusNanos(999_999).toMillis()),
                HostLookup.SYSTEM,
                System::getenv);
    }

    /** Waits. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Turns the name of a host into addresses. */
    @FunctionalInterface
    interface HostLookup {
        /** The resolver of the operating system. */
        HostLookup SYSTEM = InetAddress::getAllByName;

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** The environment variables. */
    @FunctionalInterface
    interface Environment {
        /** The value of a variable; null if it is not set. */
        @Nullable
        String variable(String name);

        /**
         * The value of a variable, without blanks around.
         *
         * @throws IllegalArgumentException if it is not set or blank
         */
        default String required(String name) {
            String set = variable(name);
            if (set == null || set.isBlank()) {
                throw new IllegalArgumentException("the environment variable " + name + " is not set");
            }
            return set.strip();
        }
    }
}
