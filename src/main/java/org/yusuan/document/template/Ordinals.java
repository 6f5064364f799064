package org.yusuan.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that names of items begin with (docs/contract.md lists them): {@code 一、}, {@code 1、}, {@code 1.},
 * {@code (1)}, {@code （一）}, {@code ①} and 其中.
 */
final class Ordinals {
    private static final Pattern OF_WHICH = Pattern.compile("其中[：:]");
    private static final Pattern LEADING = Pattern.compile("其中[：:]"
            + "|(?<chinese>[一二三四五六七八九十]{1,4}、)"
            + "|(?<digits>[0-9０-９]{1,2}[、．.](?![0-9０-９]))"
            + "|(?<chineseBracket>[(（][一二三四五六七八九十]{1,3}[)）])"
            + "|(?<digitBracket>[(（][0-9０-９]{1,2}[)）])"
            + "|(?<circled>[①-⑳])");

    private Ordinals() {}

    /** The name without its leading ordinals; a name that is only an ordinal stays. */
    static String strip(String name) {
        Matcher matcher = LEADING.matcher(name);
        return matcher.lookingAt() && matcher.end() < name.length() ? strip(name.substring(matcher.end())) : name;
    }

    /** Whether the name says 其中. */
    static boolean isOfWhich(String name) {
        return OF_WHICH.matcher(name).lookingAt();
    }

    /**
     * The style of the ordinal, which differs between the levels of a list.
     *
     * @return empty where the name has none
     */
    static String style(String name) {
        Matcher matcher = LEADING.matcher(name);
        if (!matcher.lookingAt()) {
            return "";
        }
        for (String style : new String[] {"chinese", "digits", "chineseBracket", "digitBracket", "circled"}) {
            if (matcher.group(style) != null) {
                return style;
            }
        }
        return "ofWhich";
    }
}
