package org.yusuan.cli.wiring;

/** How the program ends. */
public final class ExitCode {
    /** All is well. */
    public static final int WELL = 0;
    /** Something was newly quarantined, or has an error that is not the publisher's. */
    public static final int LOOK = 1;
    /** It could not run. */
    public static final int COULD_NOT_RUN = 2;

    /** Another run is going on. */
    public static final int BUSY = 3;

    private ExitCode() {}
}
