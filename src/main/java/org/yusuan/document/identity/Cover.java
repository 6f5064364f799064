package org.yusuan.document.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of the first pages, split where the title ends and the contents list or the text begins.
 *
 * @param front the lines before the contents list or the text begins
 * @param rest the lines from there on
 */
record Cover(List<String> front, List<String> rest) {

    /** A longer line is no title but a whole text in one line. */
    private static final int LONGEST_LINE = 60;

    /** Most lines of a cover; what comes later is text. */
    private static final int MOST_LINES = 20;

    private static final Pattern CONTENTS_OR_TEXT =
            Pattern.compile("目录|目次|第[一1１]部分.*|[一1１][、．.].*|.*[。；;].*|.{" + LONGEST_LINE + ",}");

    /** Splits the squeezed lines of the first pages. */
    static Cover of(List<String> lines) {
        int end = IntStream.range(0, Math.min(lines.size(), MOST_LINES))
                .filter(i -> CONTENTS_OR_TEXT.matcher(lines.get(i)).matches())
                .findFirst()
                .orElse(Math.min(lines.size(), MOST_LINES));
        return new Cover(lines.subList(0, end), lines.subList(end, lines.size()));
    }
}
