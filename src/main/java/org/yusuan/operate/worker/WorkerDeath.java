package org.yusuan.operate.worker;

import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;

/** Explains to a person why a worker ended without an answer. */
final class WorkerDeath {
    /** A process that a signal ended reports this and the signal's number. */
    private static final int SIGNAL_BASE = 128;

    private static final int SIGABRT = 6;
    private static final int SIGKILL = 9;
    private static final int SIGSEGV = 11;
    private static final int SIGTERM = 15;
    private static final String TRY_AGAIN = "to try it again: yusuan retry";

    private final WorkerSettings settings;

    WorkerDeath(WorkerSettings settings) {
        this.settings = settings;
    }

    Refusal explain(int exitCode, boolean timedOut) {
        if (timedOut) {
            return Refusal.of(
                    Reason.TIMED_OUT,
                    "reading it took longer than the " + settings.wallClock().toSeconds()
                            + " seconds allowed (yusuan.worker.wall-clock); " + TRY_AGAIN);
        }
        if (exitCode == WorkerProcess.OUT_OF_MEMORY) {
            return Refusal.of(
                    Reason.OUT_OF_MEMORY,
                    "reading it needs more memory than the " + settings.heapMegabytes()
                            + " MB allowed (yusuan.worker.heap-megabytes); with more, " + TRY_AGAIN);
        }
        return Refusal.of(Reason.WORKER_DIED, "the process that read it " + manner(exitCode) + "; " + TRY_AGAIN);
    }

    private static String manner(int exitCode) {
        return switch (exitCode - SIGNAL_BASE) {
            case SIGKILL -> "was killed from outside (signal 9), by hand or by a system short of memory";
            case SIGTERM -> "was ended from outside (signal 15)";
            case SIGABRT, SIGSEGV -> "crashed (signal " + (exitCode - SIGNAL_BASE) + ", a defect of Java or a library)";
            default -> "ended by itself (exit code " + exitCode + ")";
        };
    }
}
