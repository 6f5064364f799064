package org.yusuan.model;

/**
 * Something that a source offered, and its end.
 *
 * @param ending the category
 * @param reason the category of the reason, one word; empty if none is needed
 * @param address of the document or page, or the name of a file
 * @param title the text of the link, for a person; empty if there is none
 * @param message what was found, against what was allowed, and what happens next; empty if none is needed
 * @param sha256 of its bytes; empty if not known
 */
public record SourceItem(
        SourceEnding ending, String reason, String address, String title, String message, String sha256) {
    /** The reason of an item about a source that no longer gives what it gave. */
    public static final String DRIED_UP = "dried_up";
    /** The reason of an item about what a limit of the night left. */
    public static final String LIMIT = "limit";

    /** Makes an item that is safe to show. */
    public SourceItem {
        address = PlainText.of(address);
        title = PlainText.of(title);
        message = PlainText.of(message);
    }
}
