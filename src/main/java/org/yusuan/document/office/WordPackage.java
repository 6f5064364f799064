package org.yusuan.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yusuan.model.UnreadableDocument;

/**
 * Opens the parts of a {@code .docx} that hold its text. The package is read as a plain zip, and bytes are counted while they
 * are unpacked: POI's own guard refuses parts that shrink to a hundredth, as tables do.
 */
final class WordPackage implements AutoCloseable {
    private static final XmlElement NOTHING = new XmlElement("", Map.of(), List.of(), "");

    private final ZipFile zip;
    private final OfficeLimits limits;
    private long bytes;

    private WordPackage(ZipFile zip, OfficeLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WordPackage open(Path file, OfficeLimits limits) throws IOException {
        try {
            return new WordPackage(new ZipFile(file.toFile()), limits);
        } catch (ZipException e) {
            throw UnreadableDocument.damaged("document", e);
        }
    }

    /** The name of the part that holds the text. */
    String main() throws IOException {
        return target("_rels/.rels", "", "/officeDocument").orElse("word/document.xml");
    }

    /**
     * A part that another refers to; an empty element if there is none, or it lies outside the file.
     *
     * @param type the end of the relation's type
     */
    XmlElement related(String part, String type) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Optional<String> target = target(relations, part.substring(0, folder), type);
        return target.isPresent() ? find(target.get()).orElse(NOTHING) : NOTHING;
    }

    /** The content of the part that an element of another part names by its attribute {@code id}; empty if it is none of this file. */
    Optional<byte[]> related(String part, XmlElement named) throws IOException {
        Optional<String> target = target(part, named);
        return target.isPresent() ? content(target.get()) : Optional.empty();
    }

    /** The part itself, as XML. */
    XmlElement relatedPart(String part, XmlElement named) throws IOException {
        Optional<String> target = target(part, named);
        return target.isPresent() ? find(target.get()).orElse(NOTHING) : NOTHING;
    }

    private Optional<String> target(String part, XmlElement named) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        return find(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels")
                .orElse(NOTHING)
                .all("Relationship")
                .filter(r -> r.attribute("Id").equals(named.attribute("id"))
                        && !r.attribute("TargetMode").equals("External"))
                .map(r -> r.attribute("Target"))
                .map(t -> t.startsWith("/") ? t.substring(1) : part.substring(0, folder) + t)
                .findFirst();
    }

    /** @throws UnreadableDocument if it is missing, damaged or too large */
    XmlElement part(String name) throws IOException {
        return find(name).orElseThrow(() -> UnreadableDocument.damaged("document", new IOException("no part " + name)));
    }

    private Optional<String> target(String relations, String folder, String type) throws IOException {
        return find(relations)
                .orElse(NOTHING)
                .all("Relationship")
                .filter(r -> r.attribute("Type").endsWith(type)
                        && !r.attribute("TargetMode").equals("External"))
                .map(r -> r.attribute("Target"))
                .map(t -> t.startsWith("/") ? t.substring(1) : folder + t)
                .findFirst();
    }

    private Optional<XmlElement> find(String name) throws IOException {
        Optional<byte[]> content = content(name);
        return content.isPresent()
                ? Optional.of(new XmlParser(limits).parse(new ByteArrayInputStream(content.get())))
                : Optional.empty();
    }

    private Optional<byte[]> content(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() - bytes + 1));
            bytes += content.length;
            if (bytes > limits.bytes()) {
                throw UnreadableDocument.tooMany(
                        "document", "bytes when it is unpacked (or more)", bytes, limits.bytes());
            }
            return Optional.of(content);
        } catch (ZipException e) {
            throw UnreadableDocument.damaged("document", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
