package org.yusuan.collect.source;

import java.time.Duration;

/**
 * A text that a regular expression may search for a limited time. A pattern and a page can be such that a search takes years; this
 * one ends with an exception, which costs the page.
 */
public final class TimedText implements CharSequence {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int STEPS_BETWEEN_LOOKS = 1 << 12;

    private final String text;
    private final long end;
    private int steps;

    /** @param text to search; its time begins now */
    public TimedText(String text) {
        this(text, System.nanoTime() + LIMIT.toNanos());
    }

    private TimedText(String text, long end) {
        this.text = text;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new TooLongException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Thrown when the time is over. */
    public static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("searching the page took longer than " + LIMIT.toSeconds() + " s");
        }
    }
}
