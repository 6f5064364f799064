package org.yusuan.collect.fetch;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.BCodec;
import org.apache.commons.codec.net.QCodec;

/** Words such as {@code =?UTF-8?B?6aKE566X?=} (RFC 2047): not meant for HTTP, and written by mail-minded portals all the same. */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?[^?\\s]+\\?([BbQq])\\?[^?\\s]*\\?=");
    private static final Pattern BLANK_BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");

    private EncodedWords() {}

    static String decoded(String text) {
        String joined = BLANK_BETWEEN.matcher(text).replaceAll("$1$2");
        return WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(decodedWord(word)));
    }

    private static String decodedWord(MatchResult word) {
        try {
            boolean base64 = word.group(1).equalsIgnoreCase("B");
            return base64 ? new BCodec().decode(word.group()) : new QCodec().decode(word.group());
        } catch (DecoderException | IllegalArgumentException notAWord) {
            return word.group();
        }
    }
}
