package org.yusuan.dataset.export;

/**
 * A file of a release.
 *
 * @param path below the output directory, with {@code /}
 * @param rows records without the header; 0 if it is no CSV
 * @param bytes its size
 * @param sha256 of its bytes, in lower-case hex digits
 */
public record WrittenFile(String path, long rows, long bytes, String sha256) {

    /** Its line of {@code SHA256SUMS}, as {@code sha256sum --check} reads it. */
    String sumLine() {
        return sha256 + "  " + path + "\n";
    }
}
