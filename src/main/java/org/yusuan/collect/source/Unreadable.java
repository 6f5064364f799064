package org.yusuan.collect.source;

import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/**
 * A file that could not be opened, so that nobody knows its bytes.
 *
 * @param source the name of the job that led to it
 * @param name its plain name
 * @param reason for a person
 */
public record Unreadable(String source, String name, String reason) {
    /** The category under which a source's report tells of it. */
    public static final String CATEGORY = "unreadable";

    /** What the report of its source says of it. */
    public SourceItem item() {
        return new SourceItem(SourceEnding.FAILED, CATEGORY, name, "", reason, "");
    }
}
