package org.yusuan.collect.source;

import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.yusuan.collect.fetch.CharsetGuess;

/**
 * The name of an entry of an archive. It is shown to people and never used as a path.
 *
 * @param path with {@code /} between folders, as in the archive
 */
record EntryName(String path) {
    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

    static EntryName of(ZipArchiveEntry entry) {
        boolean isStated = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        String name =
                isStated || entry.getRawName() == null ? entry.getName() : CharsetGuess.decode(entry.getRawName());
        return new EntryName(name.replace('\\', '/'));
    }

    /** Whether it leads out of the archive, being absolute or containing {@code ..}. */
    boolean leadsOutside() {
        return OUTSIDE.matcher(path).matches() || path.chars().anyMatch(Character::isISOControl);
    }

    /** Whether it or one of its folders is hidden. Macs add a hidden twin of every file. */
    boolean isHidden() {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    /** The name without its folders. */
    String plain() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name on one line, without control characters. */
    String printable() {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
