package org.yusuan.model;

/**
 * Something that a source offered, and how it ended.
 *
 * @param ending the category
 * @param reason the category of the reason, one word; empty where nothing needs one
 * @param address of the document or page, or the name of a file
 * @param title for a person: the text of the link; empty if none
 * @param message what was found, against what was allowed, and what happens next; empty where nothing needs it
 * @param sha256 of its bytes; empty if they are not known
 */
public record SourceItem(
        SourceEnding ending, String reason, String address, String title, String message, String sha256) {}
