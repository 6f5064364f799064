package org.yusuan.operate.run;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at.
 *
 * @param kind of thing
 * @param source the job that gave it; empty if none did
 * @param name of the document, page or file; empty if it is about the whole run
 * @param reason its category, one word; empty if there is none
 * @param message what was found, and what happens next
 * @param since when the run began that found it; null if it is new in this run
 */
public record AttentionItem(
        AttentionKind kind,
        String source,
        String name,
        String reason,
        String message,
        @Nullable Instant since) {

    /** What is new first, then the most urgent, then by names, so that the same night gives the same list. */
    public static final Comparator<AttentionItem> ORDER = Comparator.comparing(
                    (AttentionItem item) -> item.since != null)
            .thenComparing(AttentionItem::kind)
            .thenComparing(AttentionItem::source)
            .thenComparing(AttentionItem::name)
            .thenComparing(AttentionItem::message);

    /** An item that is new in this run. */
    public AttentionItem(AttentionKind kind, String source, String name, String reason, String message) {
        this(kind, source, name, reason, message, null);
    }
}
