package org.yusuan.cli;

/** How the program ends. */
final class ExitCode {
    /** All is well. */
    static final int WELL = 0;
    /** Something was newly quarantined, or has an error that is not the publisher's. */
    static final int LOOK = 1;
    /** It could not run. */
    static final int COULD_NOT_RUN = 2;

    /** Another run is going on. */
    static final int BUSY = 3;

    private ExitCode() {}
}
