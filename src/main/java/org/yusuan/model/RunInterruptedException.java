package org.yusuan.model;

/**
 * The run was asked to stop while it was reading. This is no document's fault: what was being read stays unread, and the next
 * run reads it.
 */
public final class RunInterruptedException extends CannotRunException {

    /** An interruption without another cause. */
    public RunInterruptedException() {
        super("the run was interrupted; what it loaded is whole, and the next run reads the rest");
    }
}
