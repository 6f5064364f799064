package org.yusuan.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.drawn.table.ExpectedFact;

/**
 * A drawn document with the facts that it prints.
 *
 * @param pdf its bytes
 * @param pages how many it has
 * @param facts the amounts of its standard tables, in drawing order
 */
public record DrawnDisclosure(byte[] pdf, int pages, List<ExpectedFact> facts) {

    public DrawnDisclosure {
        facts = List.copyOf(facts);
    }

    /** Writes the PDF, replacing an older one. */
    public Path write(Path file) {
        try {
            return Files.write(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
