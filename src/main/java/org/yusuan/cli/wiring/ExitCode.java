package org.yusuan.cli.wiring;

/** The exit codes of the program. */
public final class ExitCode {
    /** All is well. */
    public static final int WELL = 0;

    /** Something needs attention: a document is newly quarantined, or has an error that is not the publisher's. */
    public static final int LOOK = 1;

    /** The command could not run. */
    public static final int COULD_NOT_RUN = 2;

    /** Another run is going on. */
    public static final int BUSY = 3;

    private ExitCode() {}
}
