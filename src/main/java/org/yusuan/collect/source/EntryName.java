package org.yusuan.collect.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The name of an entry of an archive. It is only ever told, never used as a path.
 *
 * @param path with {@code /} between folders, as it is packed
 */
record EntryName(String path) {
    /** Older Chinese Windows writes names so, without saying so. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

    static EntryName of(ZipArchiveEntry entry) {
        boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        String name = told || entry.getRawName() == null ? entry.getName() : decoded(entry.getRawName());
        return new EntryName(name.replace('\\', '/'));
    }

    /** Bytes that are valid UTF-8 are hardly ever meant as anything else. */
    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(name, CHINESE);
        }
    }

    /** Whether it leads out of the archive: absolute, or over {@code ..}. */
    boolean leadsOutside() {
        return OUTSIDE.matcher(path).matches() || path.chars().anyMatch(Character::isISOControl);
    }

    /** Whether it, or a folder it lies in, is hidden; Macs add a hidden twin of every file. */
    boolean isHidden() {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    /** The name without its folders. */
    String plain() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name as it may be told on one line. */
    String told() {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
