package org.yusuan.source;

/**
 * A file that could not be opened, so that nobody knows its bytes.
 *
 * @param name its plain name
 * @param reason for a person
 */
public record Unreadable(String name, String reason) {}
