/**
 * Notifies people of runs, by webhook and e-mail. The report of a run comes in; a notice for each channel goes into an outbox, and
 * from there to the server, once. Begin reading with {@link org.yusuan.operate.notice.Notices}.
 */
@NullMarked
package org.yusuan.operate.notice;

import org.jspecify.annotations.NullMarked;
