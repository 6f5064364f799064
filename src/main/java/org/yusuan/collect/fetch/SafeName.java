package org.yusuan.collect.fetch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a file name of what a server says: a name on every system, never a path. */
public final class SafeName {
    /** File systems allow 255 bytes; some are left for suffixes. */
    private static final int MOST_BYTES = 200;

    /** Control characters, and invisible characters that change how a name is shown, such as U+202E. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])(?:[ .].*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** Returns the name; empty if nothing is left of it. */
    public static String of(String written) {
        String name = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(name).replaceAll("");
        String plain = trimmed(FORBIDDEN.matcher(visible).replaceAll("_"));
        return shortened(DEVICE.matcher(plain).matches() ? "_" + plain : plain);
    }

    private static String trimmed(String name) {
        int begin = 0;
        int end = name.length();
        while (begin < end && isEdge(name.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isEdge(char c) {
        return c == '.' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String shortened(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean isExtension = dot > 0 && bytes(name.substring(dot)) <= 16;
        String extension = isExtension ? name.substring(dot) : "";
        StringBuilder stem = new StringBuilder(isExtension ? name.substring(0, dot) : name);
        while (bytes(stem + extension) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return trimmed(stem + extension);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
