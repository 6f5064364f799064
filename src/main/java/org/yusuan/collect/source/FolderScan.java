package org.yusuan.collect.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.yusuan.io.PathBytes;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;

/**
 * Finds the candidates of folders, at any depth and through links. What is passed over is listed. A file that cannot be opened
 * does not stop the others.
 */
public final class FolderScan {
    private static final String ARCHIVE = "archive";
    private static final List<Path> SYSTEM = List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));
    private static final String README = "readme";

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private final ArchiveEntries archives;

    private FolderScan(ArchiveEntries archives) {
        this.archives = archives;
    }

    /**
     * Scans the folders of these jobs, and the archives in them.
     *
     * @throws CannotRunException if a folder does not exist
     */
    public static Discovery of(List<FolderJob> jobs, ArchiveEntries archives) {
        return of(jobs, List.of(), archives);
    }

    /**
     * Scans the folders of these jobs together with files that were fetched.
     *
     * @throws CannotRunException if a folder does not exist
     */
    public static Discovery of(List<FolderJob> jobs, List<FoundFile> fetched, ArchiveEntries archives) {
        FolderScan scan = new FolderScan(archives);
        jobs.forEach(scan::walk);
        fetched.forEach(scan::addFetched);
        archives.saveDigests();
        return new Discovery(scan.candidates, scan.passedOver, scan.unreadable);
    }

    private void walk(FolderJob job) {
        if (!Files.exists(job.folder())) {
            throw new CannotRunException("there is no file or folder '" + job.folder() + "' (" + job.name() + ")");
        }
        try {
            Files.walkFileTree(
                    job.folder(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(job));
        } catch (IOException e) {
            throw new CannotRunException("the folder '" + job.folder() + "' cannot be listed: " + reason(e), e);
        }
    }

    private void add(FolderJob job, Path file, long size) {
        try {
            JobTerms terms = job.terms();
            DocumentId id = new DocumentId(archives.digests().of(file));
            open(new FoundFile(terms, file, id, size, PathBytes.name(file), "", "", terms.region(), null, null));
        } catch (IOException e) {
            unreadable.add(new Unreadable(job.name(), PathBytes.name(file), reason(e)));
        }
    }

    private void addFetched(FoundFile file) {
        try {
            open(file);
        } catch (IOException e) {
            unreadable.add(new Unreadable(file.job().name(), file.sourceFile(), reason(e)));
        }
    }

    private void open(FoundFile file) throws IOException {
        if (ArchiveEntries.isArchive(file.file())) {
            unpack(file);
        } else {
            addWithAttachments(file, file.candidate());
        }
    }

    /** A document, and the files that are attached to it. The cover of a portfolio is no document. */
    private void addWithAttachments(FoundFile found, Candidate document) throws IOException {
        try {
            ArchiveEntries.Attached attached =
                    archives.attached(document.file(), document.id(), document.source(), document.sourceFile());
            if (attached.cover()) {
                passedOver.add(new PassedOver(document.sourceFile(), PassedOver.Why.COVER));
            } else {
                candidates.add(document);
            }
            ArchiveContents contents = attached.contents();
            contents.documents().forEach(inner -> candidates.add(found.candidate(inner)));
            passedOver.addAll(contents.passedOver());
            unreadable.addAll(contents.refused());
        } catch (ArchiveLimits.ExceededException e) {
            candidates.add(document);
            unreadable.add(new Unreadable(document.source(), document.sourceFile(), String.valueOf(e.getMessage())));
        }
    }

    private void unpack(FoundFile file) throws IOException {
        try {
            ArchiveContents unpacked =
                    archives.unpack(file.file(), file.id(), file.job().name(), file.sourceFile());
            for (ArchiveContents.Document inner : unpacked.documents()) {
                addWithAttachments(file, file.candidate(inner));
            }
            passedOver.addAll(unpacked.passedOver());
            unreadable.addAll(unpacked.refused());
        } catch (ArchiveLimits.ExceededException e) {
            unreadable.add(new Unreadable(file.job().name(), file.sourceFile(), String.valueOf(e.getMessage())));
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            return "a link that leads back to its own folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is gone, or a link that leads nowhere";
        }
        return "it cannot be read (" + failure.getClass().getSimpleName() + ")";
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final FolderJob job;

        Visitor(FolderJob job) {
            this.job = job;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = PathBytes.name(directory);
            if (directory.equals(job.folder())) {
                return FileVisitResult.CONTINUE;
            }
            if (name.startsWith(".")) {
                return skip(name, PassedOver.Why.HIDDEN);
            }
            if (name.equals(ARCHIVE) && job.folder().equals(directory.getParent())) {
                return skip(name, PassedOver.Why.ARCHIVE);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = PathBytes.name(file);
            if (file.equals(job.folder())) { // the job names this file
                addPlain(file, attributes);
            } else if (name.startsWith(".")) {
                skip(name, PassedOver.Why.HIDDEN);
            } else if (name.toLowerCase(Locale.ROOT).startsWith(README)) {
                skip(name, PassedOver.Why.README);
            } else if (!job.include().matches(name)) {
                skip(name, PassedOver.Why.NAME);
            } else {
                addPlain(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable.add(new Unreadable(job.name(), PathBytes.name(file), reason(failure)));
            return FileVisitResult.CONTINUE;
        }

        private void addPlain(Path file, BasicFileAttributes attributes) {
            if (isPlainFile(file, attributes)) {
                add(job, file, attributes.size());
            } else {
                unreadable.add(new Unreadable(
                        job.name(),
                        PathBytes.name(file),
                        "it is no regular file but a pipe, a device or the like; it is not opened"));
            }
        }

        /** Opening anything else may wait for ever. A link may lead to where the system shows itself as files. */
        private static boolean isPlainFile(Path file, BasicFileAttributes attributes) {
            // a link that leads nowhere is only found broken when it is read
            return (attributes.isRegularFile() || attributes.isSymbolicLink()) && !isOfTheSystem(file);
        }

        private static boolean isOfTheSystem(Path file) {
            try {
                Path real = file.toRealPath();
                return SYSTEM.stream().anyMatch(real::startsWith);
            } catch (IOException gone) {
                return false; // whoever reads it learns that
            }
        }

        private FileVisitResult skip(String name, PassedOver.Why why) {
            passedOver.add(new PassedOver(name, why));
            return FileVisitResult.SKIP_SUBTREE;
        }
    }
}
