package org.yusuan.collect.archive;

import java.util.List;

/**
 * What a look at every byte of the archive found. Texts are for a person, paths relative to the archive.
 *
 * @param documents that are whole
 * @param missing documents of which there is a record and no bytes
 * @param damaged files whose bytes are no longer those of their name, and lines of journals that cannot be read
 * @param foreign files that do not belong here
 * @param unrecorded documents without a record: a run was killed between the two; its next visit writes it
 */
public record Verification(
        int documents, List<String> missing, List<String> damaged, List<String> foreign, List<String> unrecorded) {

    public Verification {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        foreign = List.copyOf(foreign);
        unrecorded = List.copyOf(unrecorded);
    }

    /** Whether all is as it was left. */
    public boolean isWhole() {
        return missing.isEmpty() && damaged.isEmpty() && foreign.isEmpty();
    }
}
