package org.yusuan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Time that was spent.
 *
 * @param wall nanoseconds by the clock on the wall
 * @param processor nanoseconds of processors; of the whole process it counts compiler and garbage collector too
 */
public record TimeSpent(long wall, long processor) {
    /** No time at all. */
    public static final TimeSpent NOTHING = new TimeSpent(0, 0);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The two clocks of this process as they stand now. */
    static TimeSpent byProcess() {
        return new TimeSpent(System.nanoTime(), PROCESS.getProcessCpuTime());
    }

    /** The two clocks of the calling thread as they stand now. */
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
