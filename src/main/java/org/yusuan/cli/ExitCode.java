package org.yusuan.cli;

/** How the program ends. */
final class ExitCode {
    /** All is well. */
    static final int WELL = 0;
    /** Something was newly quarantined, or has an error that is not the publisher's. */
    static final int LOOK = 1;
    /** It could not run. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
