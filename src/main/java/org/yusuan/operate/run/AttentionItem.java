package org.yusuan.operate.run;

import java.util.Comparator;

/**
 * Something that a person should look at.
 *
 * @param kind of thing
 * @param source the job that gave it; empty if none did
 * @param name of the document, page or file; empty if it is about the whole run
 * @param reason its category, one word; empty if there is none
 * @param message what was found, and what happens next
 */
public record AttentionItem(AttentionKind kind, String source, String name, String reason, String message) {

    /** The most urgent first, then by names, so that the same night gives the same list. */
    public static final Comparator<AttentionItem> ORDER = Comparator.comparing(AttentionItem::kind)
            .thenComparing(AttentionItem::source)
            .thenComparing(AttentionItem::name)
            .thenComparing(AttentionItem::message);
}
