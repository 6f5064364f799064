package org.yusuan.model;

import java.util.regex.Pattern;

/**
 * Makes a text from outside safe to show on a terminal, in a log and in a message. What a server or a file name says may hold
 * commands for the terminal, and characters that change the direction of the text around them.
 */
public final class PlainText {
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

    private PlainText() {}

    /** The text with a blank in place of each such character. */
    public static String of(String text) {
        return COMMANDS.matcher(text).replaceAll(" ");
    }
}
