package org.yusuan.collect.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.page.PdfAttachments;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Sha256;

/**
 * Unpacks zip archives, each entry a document, and in the same way the files that are attached to PDFs. Bytes are kept in a work directory under their SHA-256, never under a name of
 * the archive. The directory may be emptied between runs; the next run fills it again.
 *
 * <p>A {@link DigestIndex} in the same directory remembers what came out of which archive. An entry that was unpacked before, and
 * whose file is still the same, is not unpacked again.
 */
public final class ArchiveEntries {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveEntries.class);
    private static final String INDEX = "digests.json";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    private final Path workDirectory;
    private final ArchiveLimits limits;
    private final DigestIndex digests;

    /**
     * @param workDirectory made when it is needed
     * @param limits how much may come out of an archive
     */
    public ArchiveEntries(Path workDirectory, ArchiveLimits limits) {
        this.workDirectory = workDirectory;
        this.limits = limits;
        this.digests = new DigestIndex(workDirectory.resolve(INDEX));
    }

    /** The digests of files that were hashed before, in folders as well as in the work directory. */
    DigestIndex digests() {
        return digests;
    }

    /**
     * Keeps the digests for the next run. A rehearsal must create nothing, so they are kept only where the folder around the
     * work directory exists. A failure costs time in the next run and nothing else.
     */
    void saveDigests() {
        try {
            if (Files.isDirectory(workDirectory.toAbsolutePath().normalize().resolveSibling("."))) {
                digests.save();
            }
        } catch (UncheckedIOException e) {
            LOG.warn("{}; the next run hashes and unpacks everything again", e.getMessage());
        }
    }

    /**
     * Decides whether a file is a zip of documents, as opposed to a document that is packed the same way (.xlsx, .docx, OFD). A
     * damaged zip is none; that it is damaged is reported when it is read as a document.
     */
    static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                return false;
            }
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") == null
                    && zip.getEntry("OFD.xml") == null
                    && zip.getEntry("mimetype") == null;
        } catch (IOException damaged) {
            return false;
        }
    }

    /**
     * Unpacks the documents of an archive.
     *
     * @param id the bytes of the archive
     * @param source the name of the job that found the archive
     * @param name under which the archive was found
     * @throws ArchiveLimits.ExceededException if it is refused as a whole, with a message for a person
     * @throws IOException if it cannot be read, or the work directory cannot be written
     */
    ArchiveContents unpack(Path archive, DocumentId id, String source, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            Unpacking unpacking = new Unpacking(id, source, name, limits.budget(Files.size(archive)));
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpacking.add(new ZipEntry(zip, entry));
            }
            return unpacking.contents();
        }
    }

    /**
     * What is attached to a PDF.
     *
     * @param contents its files
     * @param cover whether the pages of the PDF are only a cover for its files, as those of a portfolio are
     */
    record Attached(ArchiveContents contents, boolean cover) {
        static final Attached NOTHING = new Attached(new ArchiveContents(List.of(), List.of(), List.of()), false);
    }

    /**
     * Unpacks the files that are attached to a PDF. A file that is no PDF has none; nor has a PDF that cannot be opened, which
     * is reported when it is read as a document.
     *
     * @param id the bytes of the PDF
     * @param source the name of the job that found it
     * @param name under which it was found
     * @throws ArchiveLimits.ExceededException if all are refused, with a message for a person
     * @throws IOException if it cannot be read
     */
    Attached attached(Path pdf, DocumentId id, String source, String name) throws IOException {
        if (digests.isWithoutAttachments(id)) {
            return Attached.NOTHING;
        }
        if (!PdfAttachments.mayBeIn(pdf)) {
            digests.addWithoutAttachments(id);
            return Attached.NOTHING;
        }
        try (PdfAttachments attachments = PdfAttachments.open(pdf)) {
            Unpacking unpacking = new Unpacking(id, source, name, limits.budget(Files.size(pdf)));
            for (PdfAttachments.Attachment attachment : attachments.list()) {
                unpacking.add(new PdfEntry(attachment, unpacking.entries));
            }
            ArchiveContents contents = unpacking.contents();
            return new Attached(
                    contents, attachments.isPortfolio() && !contents.documents().isEmpty());
        } catch (ArchiveLimits.ExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{}: its attachments cannot be listed ({})",
                    name,
                    e.getClass().getSimpleName());
            return Attached.NOTHING;
        }
    }

    /** A file in an archive or a PDF. */
    private interface Entry {
        EntryName name();

        boolean leadsOutside();

        boolean isFolder();

        boolean isReadable();

        /** A number that no other entry of the same archive has. */
        long place();

        InputStream open() throws IOException;
    }

    private record ZipEntry(ZipFile zip, ZipArchiveEntry entry) implements Entry {
        @Override
        public EntryName name() {
            return EntryName.of(entry);
        }

        @Override
        public boolean leadsOutside() {
            return name().leadsOutside() || entry.isUnixSymlink();
        }

        @Override
        public boolean isFolder() {
            return entry.isDirectory();
        }

        @Override
        public boolean isReadable() {
            return zip.canReadEntryData(entry);
        }

        @Override
        public long place() {
            return entry.getLocalHeaderOffset();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }
    }

    private record PdfEntry(PdfAttachments.Attachment attachment, long place) implements Entry {
        /** The path that an attachment had on the machine of its author says nothing. */
        @Override
        public EntryName name() {
            String name = attachment.name().replace('\\', '/');
            return new EntryName(name.substring(name.lastIndexOf('/') + 1));
        }

        @Override
        public boolean leadsOutside() {
            return name().leadsOutside();
        }

        @Override
        public boolean isFolder() {
            return false;
        }

        @Override
        public boolean isReadable() {
            return true;
        }

        @Override
        public InputStream open() throws IOException {
            return attachment.open();
        }
    }

    /** The unpacking of one archive. */
    private final class Unpacking {
        private final DocumentId id;
        private final String source;
        private final String archive;
        private final ArchiveLimits.Budget budget;
        private final List<ArchiveContents.Document> documents = new ArrayList<>();
        private final List<PassedOver> passedOver = new ArrayList<>();
        private final List<Unreadable> refused = new ArrayList<>();
        private long entries;

        Unpacking(DocumentId id, String source, String archive, ArchiveLimits.Budget budget) {
            this.id = id;
            this.source = source;
            this.archive = archive;
            this.budget = budget;
        }

        ArchiveContents contents() {
            return new ArchiveContents(documents, passedOver, refused);
        }

        void add(Entry entry) throws IOException {
            budget.takeEntry();
            entries++;
            EntryName name = entry.name();
            String shown = archive + "!/" + name.printable();
            if (entry.leadsOutside()) {
                refuse(shown, "its name leads out of the archive; it is not unpacked");
            } else if (name.isHidden()) {
                passedOver.add(new PassedOver(shown, PassedOver.Why.HIDDEN));
            } else if (!entry.isFolder()) {
                addFile(entry, name, shown);
            }
        }

        private void addFile(Entry entry, EntryName name, String shown) throws IOException {
            if (name.plain().toLowerCase(Locale.ROOT).startsWith("readme")) {
                passedOver.add(new PassedOver(shown, PassedOver.Why.README));
            } else if (!NamePatterns.documents().matches(name.plain())) {
                passedOver.add(new PassedOver(shown, PassedOver.Why.NAME));
            } else if (!entry.isReadable()) {
                refuse(shown, "it needs a password, or is packed in a way that is not known");
            } else {
                addDocument(entry, shown);
            }
        }

        private void addDocument(Entry entry, String shown) throws IOException {
            try {
                Path file = unpacked(entry);
                if (isArchive(file)) {
                    refuse(shown, "an archive within an archive is not opened: unpack it");
                } else {
                    DocumentId document = new DocumentId(file.getFileName().toString());
                    documents.add(new ArchiveContents.Document(document, file, Files.size(file), shown));
                }
            } catch (ArchiveLimits.ExceededException e) {
                throw e;
            } catch (IOException e) {
                String kind = e.getClass().getSimpleName();
                refuse(shown, "it cannot be unpacked (" + kind + "): fetch the archive again");
            }
        }

        /** The file of an entry, named by the digest of its bytes. */
        private Path unpacked(Entry entry) throws IOException {
            String digest = digests.ofEntry(id, entry.place()).orElse("");
            Path known = workDirectory.resolve(digest);
            if (!digest.isEmpty()
                    && Files.isRegularFile(known)
                    && digests.of(known).equals(digest)) {
                budget.takeBytes(Files.size(known));
                return known;
            }
            try (InputStream in = entry.open()) {
                Path file = write(in);
                digests.addEntry(id, entry.place(), file.getFileName().toString());
                return file;
            }
        }

        /**
         * Writes the bytes of an entry. The file gets its name when it is whole, so that a killed run never leaves half a document.
         * It is not synced: after a power failure its size is not the one in the index, and it is unpacked again.
         */
        private Path write(InputStream in) throws IOException {
            Files.createDirectories(workDirectory);
            Path draft = Files.createTempFile(workDirectory, "unpacking", ".part");
            try {
                copy(in, draft);
                String digest = Sha256.of(draft);
                Path file = workDirectory.resolve(digest);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                digests.addOwn(file, digest);
                return file;
            } finally {
                Files.deleteIfExists(draft);
            }
        }

        private void copy(InputStream in, Path to) throws IOException {
            byte[] buffer = new byte[BUFFER];
            try (OutputStream out = Files.newOutputStream(to)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    budget.takeBytes(read);
                    out.write(buffer, 0, read);
                }
            }
        }

        private void refuse(String shown, String reason) {
            refused.add(new Unreadable(source, shown, reason));
        }
    }
}
