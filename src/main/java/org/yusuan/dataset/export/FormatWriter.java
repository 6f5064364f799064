package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of one format. The same tables give the same bytes. */
@FunctionalInterface
interface FormatWriter {

    /**
     * Writes the files.
     *
     * @param spool the tables to write
     * @param staging the folder to write into
     * @return what was written, in a fixed order
     */
    List<WrittenFile> write(Spool spool, Path staging) throws IOException;
}
