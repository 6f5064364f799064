package org.yusuan.collect.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks zip archives, each entry a document. Bytes are kept in a work directory under their SHA-256, never under a name of
 * the archive; the directory may be emptied between runs, for the next one fills it again.
 */
public final class ArchiveEntries {
    private final Path workDirectory;
    private final ArchiveLimits limits;

    /**
     * @param workDirectory made when it is needed
     * @param limits how much may come out of an archive
     */
    public ArchiveEntries(Path workDirectory, ArchiveLimits limits) {
        this.workDirectory = workDirectory;
        this.limits = limits;
    }

    /** Whether a file is an archive of documents by its content. */
    boolean opens(Path file) throws IOException {
        return ArchiveSignature.isArchive(file);
    }

    /**
     * Unpacks the documents of an archive.
     *
     * @param source the name of the job that found the archive
     * @param name under which the archive was found
     * @throws ArchiveException if it is refused as a whole, with a message for a person
     * @throws IOException if it cannot be read, or the work directory not be written
     */
    ArchiveContents unpack(Path archive, String source, String name) throws IOException {
        Unpacking unpacking = new Unpacking(source, name, new UnpackBudget(limits, Files.size(archive)));
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpacking.add(zip, entry);
            }
        }
        return new ArchiveContents(unpacking.documents, unpacking.passedOver, unpacking.refused);
    }

    private final class Unpacking {
        private final String source;
        private final String archive;
        private final UnpackBudget allowance;
        private final List<ArchiveContents.Document> documents = new ArrayList<>();
        private final List<PassedOver> passedOver = new ArrayList<>();
        private final List<Unreadable> refused = new ArrayList<>();

        Unpacking(String source, String archive, UnpackBudget allowance) {
            this.source = source;
            this.archive = archive;
            this.allowance = allowance;
        }

        void add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
            allowance.entry();
            EntryName name = EntryName.of(entry);
            String told = archive + "!/" + name.told();
            if (name.leadsOutside() || entry.isUnixSymlink()) {
                refused.add(new Unreadable(source, told, "its name leads out of the archive; it is not unpacked"));
            } else if (name.isHidden()) {
                passedOver.add(new PassedOver(told, PassedOver.Why.HIDDEN));
            } else if (!entry.isDirectory()) {
                addFile(zip, entry, name, told);
            }
        }

        private void addFile(ZipFile zip, ZipArchiveEntry entry, EntryName name, String told) throws IOException {
            if (name.plain().toLowerCase(Locale.ROOT).startsWith("readme")) {
                passedOver.add(new PassedOver(told, PassedOver.Why.README));
            } else if (!NamePatterns.documents().matches(name.plain())) {
                passedOver.add(new PassedOver(told, PassedOver.Why.NAME));
            } else if (!zip.canReadEntryData(entry)) {
                refused.add(
                        new Unreadable(source, told, "it needs a password, or is packed in a way that is not known"));
            } else {
                extract(zip, entry, told);
            }
        }

        private void extract(ZipFile zip, ZipArchiveEntry entry, String told) throws IOException {
            try (InputStream in = zip.getInputStream(entry)) {
                ArchiveContents.Document document = new WorkFiles(workDirectory).keep(in, allowance, told);
                if (ArchiveSignature.isArchive(document.file())) {
                    refused.add(new Unreadable(source, told, "an archive within an archive is not opened: unpack it"));
                } else {
                    documents.add(document);
                }
            } catch (ArchiveException e) {
                throw e;
            } catch (IOException e) {
                String kind = e.getClass().getSimpleName();
                refused.add(
                        new Unreadable(source, told, "it cannot be unpacked (" + kind + "): fetch the archive again"));
            }
        }
    }
}
