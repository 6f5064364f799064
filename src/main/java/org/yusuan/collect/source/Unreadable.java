package org.yusuan.collect.source;

import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/**
 * A file that could not be opened, so that its bytes are not known.
 *
 * @param source the name of the job that led to it
 * @param name its plain name
 * @param reason for a person
 */
public record Unreadable(String source, String name, String reason) {
    /** Its category in the report of the source. */
    public static final String CATEGORY = "unreadable";

    /** Its line in the report of the source. */
    public SourceItem item() {
        return new SourceItem(SourceEnding.FAILED, CATEGORY, name, "", reason, "");
    }
}
