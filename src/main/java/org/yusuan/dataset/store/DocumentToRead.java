package org.yusuan.dataset.store;

import java.nio.file.Path;
import org.yusuan.model.DocumentId;

/**
 * A document that a run has to read, with all that its reader needs to know.
 *
 * @param id its bytes
 * @param file where the bytes lie; every reader must be able to open it
 * @param sourceFile the name under which it was found
 * @param linkText the texts that led to it, each on a line: of the link, and the title of its article; empty if none
 * @param regionHint what its job says of the region; empty if nothing
 * @param template the template that a correction or the job demands; empty if the program picks
 */
public record DocumentToRead(
        DocumentId id, Path file, String sourceFile, String linkText, String regionHint, String template) {}
