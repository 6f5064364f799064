package org.yusuan.operate.notice;

/** A way to tell somebody. */
interface NoticeChannel {

    /** The word for it in the outbox. */
    String name();

    /**
     * Sends a notice; when this returns, the other side has taken it.
     *
     * @throws NotSentException if it has not, or nobody knows
     */
    void send(Notice notice);
}
