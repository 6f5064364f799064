package org.yusuan.collect.fetch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name of a file, made of what a server says: never a path, never more than a name, on any system. */
public final class SafeName {
    /** Of the 255 bytes that file systems allow, some are left for whoever adds an ending. */
    private static final int MOST_BYTES = 200;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Controls, and what is not seen but changes how a name is shown, such as U+202E. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])(?:[ .].*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** The name; empty if nothing is left of it. */
    public static String of(String written) {
        String name = FOLDERS.matcher(written).replaceFirst("");
        String seen = UNSEEN.matcher(name).replaceAll("");
        String plain = trimmed(FORBIDDEN.matcher(seen).replaceAll("_"));
        return shortened(DEVICE.matcher(plain).matches() ? "_" + plain : plain);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean isEnding = dot > 0 && bytes(name.substring(dot)) <= 16;
        String ending = isEnding ? name.substring(dot) : "";
        StringBuilder stem = new StringBuilder(isEnding ? name.substring(0, dot) : name);
        while (bytes(stem + ending) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return trimmed(stem + ending);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
