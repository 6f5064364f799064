package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One gate a host for all jobs of a run: two jobs that read the same portal are one visitor to it. */
final class HostGates {
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Sleeper pause;

    HostGates(InstantSource clock, Sleeper pause) {
        this.clock = clock;
        this.pause = pause;
    }

    HostGate of(URI uri) {
        return gates.computeIfAbsent(Origin.of(uri).hostAndPort(), host -> new HostGate(clock, pause));
    }
}
