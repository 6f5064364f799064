package org.yusuan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The time that some work took.
 *
 * @param wall elapsed time in nanoseconds
 * @param processor processor time in nanoseconds; that of the whole process includes compiler and garbage collector
 */
public record TimeSpent(long wall, long processor) {
    /** No time at all. */
    public static final TimeSpent NOTHING = new TimeSpent(0, 0);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The two clocks of this process, as they stand now. */
    static TimeSpent byProcess() {
        return new TimeSpent(System.nanoTime(), PROCESS.getProcessCpuTime());
    }

    /** The two clocks of the calling thread, as they stand now. */
    static TimeSpent byThread() {
        return new TimeSpent(
                System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    TimeSpent plus(TimeSpent other) {
        return new TimeSpent(wall + other.wall, processor + other.processor);
    }

    TimeSpent minus(TimeSpent other) {
        return new TimeSpent(wall - other.wall, processor - other.processor);
    }

    static TimeSpent sum(List<TimeSpent> all) {
        return all.stream().reduce(NOTHING, TimeSpent::plus);
    }
}
