package org.yusuan.collect.source;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JsonPointer;

/** Reads the values of job files. Each method throws an {@link IllegalArgumentException} that says what is allowed. */
final class JobValues {
    /** China has one time zone. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private JobValues() {}

    static CronExpression cron(String text) {
        try {
            return CronExpression.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time; use six fields from seconds to days of the week, such as"
                            + " '0 30 2 * * *' for half past two every night",
                    e);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time zone, such as Asia/Shanghai", e);
        }
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time of the day, such as 01:30", e);
        }
    }

    static Duration duration(String text) {
        try {
            return DurationStyle.SIMPLE.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no duration, such as 500ms, 2s, 30m or 6h", e);
        }
    }

    static long bytes(String text) {
        try {
            return DataSize.parse(text).toBytes();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no size, such as 50MB or 2GB", e);
        }
    }

    static int number(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number, such as 10", e);
        }
    }

    static int positive(String text) {
        int number = number(text);
        if (number == 0) {
            throw new IllegalArgumentException("must be at least 1");
        }
        return number;
    }

    /** A pattern that is found anywhere in a text. */
    static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no regular expression: " + e.getDescription() + " near character "
                            + (e.getIndex() + 1),
                    e);
        }
    }

    /** A pattern whose group 1 is what is looked for. */
    static Pattern groupPattern(String text) {
        Pattern pattern = pattern(text);
        if (pattern.matcher("").groupCount() < 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' needs brackets around what it looks for, such as 'href=\"([^\"]+)\"'");
        }
        return pattern;
    }

    static String css(String text) {
        try {
            QueryParser.parse(text);
            return text;
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no CSS selector, such as 'ul.list a': " + e.getMessage(), e);
        }
    }

    static JsonPointer pointer(String text) {
        try {
            return JsonPointer.compile(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no JSON pointer, such as /data/list", e);
        }
    }

    /** A JSON pointer, or an address with JSON pointers in braces. */
    static String pointers(String text) {
        if (!text.contains("{/")) {
            pointer(text);
        }
        return text;
    }

    static URI address(String text) {
        return LinkAddress.of(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no web address, such as https://www.example.cn/list.html"));
    }
}
