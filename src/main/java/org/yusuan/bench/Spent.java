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
public record Spent(long wall, long processor) {
    /** No time at all. */
    public static final Spent NOTHING = new Spent(0, 0);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The two clocks of this process as they stand now. */
    static Spent byProcess() {
        return new Spent(System.nanoTime(), PROCESS.getProcessCpuTime());
    }

    /** The two clocks of the calling thread as they stand now. */
    static Spent byThread() {
        return new Spent(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    Spent plus(Spent other) {
        return new Spent(wall + other.wall, processor + other.processor);
    }

    Spent minus(Spent other) {
        return new Spent(wall - other.wall, processor - other.processor);
    }

    static Spent sum(List<Spent> all) {
        return all.stream().reduce(NOTHING, Spent::plus);
    }
}
