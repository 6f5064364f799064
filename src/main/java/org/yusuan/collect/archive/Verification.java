package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.model.DocumentId;

/**
 * What a check of every byte of the archive found. Texts are for a person, paths relative to the archive.
 *
 * @param documents that are whole
 * @param missing documents that are recorded but not there
 * @param damaged documents whose bytes no longer have the SHA-256 of their name, and journal lines that cannot be read
 * @param foreign files that do not belong here
 * @param unrecorded documents without a record: a run was killed between the two; its next visit records them
 */
public record Verification(
        int documents, List<String> missing, List<String> damaged, List<String> foreign, List<String> unrecorded) {

    public Verification {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        foreign = List.copyOf(foreign);
        unrecorded = List.copyOf(unrecorded);
    }

    /** Reads every byte of an archive and compares it with the records. An archive that was never written is whole. */
    public static Verification of(Archive archive) {
        return archive.exists()
                ? new Verifier(archive).verify()
                : new Verification(0, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether nothing is missing, damaged or foreign. */
    public boolean isWhole() {
        return missing.isEmpty() && damaged.isEmpty() && foreign.isEmpty();
    }

    private static final class Verifier {
        private static final Pattern DOCUMENT = Pattern.compile("([0-9a-f]{2})/\\1[0-9a-f]{62}");
        private static final Pattern OWN = Pattern.compile(
                "visits/[a-z0-9-]+\\.jsonl|sources/[a-z0-9-]+\\.json|withdrawn\\.jsonl|\\.lock|(pages|landing)/[^/]+");

        private final Archive archive;
        private final Set<String> present = new HashSet<>();
        private final List<String> damaged = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();

        private Verifier(Archive archive) {
            this.archive = archive;
        }

        private Verification verify() {
            Set<String> recorded = new TreeSet<>();
            for (String name : files()) {
                check(name, recorded);
            }
            List<String> missing =
                    recorded.stream().filter(id -> !present.contains(id)).toList();
            List<String> unrecorded = present.stream()
                    .filter(id -> !recorded.contains(id))
                    .sorted()
                    .toList();
            return new Verification(present.size() - damagedDocuments(), missing, damaged, foreign, unrecorded);
        }

        private int damagedDocuments() {
            return (int) damaged.stream()
                    .filter(name -> DOCUMENT.matcher(name).matches())
                    .count();
        }

        private void check(String name, Set<String> recorded) {
            if (DOCUMENT.matcher(name).matches()) {
                hash(name);
            } else if (!OWN.matcher(name).matches()) {
                foreign.add(name);
            } else if (name.startsWith(Archive.VISITS)) {
                Journal.Content<Visit> visits = new Journal<>(archive.root().resolve(name), Visit.class).read();
                visits.entries().forEach(visit -> recorded.add(visit.sha256()));
                damaged.addAll(visits.damaged());
            }
        }

        private void hash(String name) {
            String promised = name.substring(name.indexOf('/') + 1);
            present.add(promised);
            try {
                if (!DocumentId.of(archive.root().resolve(name)).sha256().equals(promised)) {
                    damaged.add(name);
                }
            } catch (IOException unreadable) {
                damaged.add(name);
            }
        }

        /** All files in their order, relative to the archive. */
        private List<String> files() {
            try (Stream<Path> files = Files.walk(archive.root())) {
                return files.filter(file -> !Files.isDirectory(file))
                        .map(file -> archive.root().relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("the archive '" + archive.root() + "' cannot be listed", e);
            }
        }
    }
}
