package org.yusuan.operate.batch;

import java.util.Set;
import org.yusuan.model.Refusal;

/** Which of the documents that are found a run reads. */
public sealed interface Selection {

    /** Those that were never read to their end, and those that a correction demands to be read otherwise. */
    record Unread() implements Selection {}

    /** All of them. */
    record Everything() implements Selection {}

    /** Those that another engine or other templates read. */
    record Stale() implements Selection {}

    /**
     * Those that were refused.
     *
     * @param reasons for one of these; empty for any
     */
    record Quarantined(Set<Refusal.Reason> reasons) implements Selection {
        public Quarantined {
            reasons = Set.copyOf(reasons);
        }
    }

    /** Those that this template read. */
    record ReadBy(String template) implements Selection {}

    /** The one whose SHA-256 begins so, such as with its {@code disclosure_id}. */
    record Document(String id) implements Selection {}
}
