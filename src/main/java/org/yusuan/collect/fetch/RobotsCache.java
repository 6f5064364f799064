package org.yusuan.collect.fetch;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The robots.txt of the hosts of a run: of many that ask at once, one fetches and the others wait for it. */
final class RobotsCache {
    private final Map<Origin, FutureTask<HostRules>> known = new ConcurrentHashMap<>();

    /** @throws InterruptedException if this thread is interrupted while another fetches */
    HostRules of(Origin origin, Callable<HostRules> fetching) throws InterruptedException {
        while (true) {
            FutureTask<HostRules> mine = new FutureTask<>(fetching);
            FutureTask<HostRules> others = known.putIfAbsent(origin, mine);
            if (others == null) {
                mine.run();
            }
            FutureTask<HostRules> task = others == null ? mine : others;
            HostRules rules = result(task);
            if (rules.isLasting()) {
                return rules;
            }
            known.remove(origin, task);
            if (others == null) {
                return rules;
            }
        }
    }

    private static HostRules result(FutureTask<HostRules> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a robots.txt could not be read", bug.getCause());
        }
    }
}
