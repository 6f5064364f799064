package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;

class AttachedFilesTest {
    private static final byte[] INNER = "inner".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    AttachedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theAttachmentsOfAPdfAreDocumentsOfTheirOwn() throws IOException {
        ArchiveEntries.Attached attached = attached(Map.of("附表.xlsx", INNER), false);
        assertThat(attached.cover()).isFalse();
        assertThat(attached.contents().documents()).singleElement().satisfies(document -> {
            assertThat(document.sourceFile()).isEqualTo("outer.pdf!/附表.xlsx");
            assertThat(document.id()).isEqualTo(DocumentId.of(INNER));
            assertThat(document.file()).hasBinaryContent(INNER);
        });
    }

    @Test
    void thePagesOfAPortfolioAreACover() throws IOException {
        assertThat(attached(Map.of("a.pdf", INNER), true).cover()).isTrue();
    }

    @Test
    void whatIsNoDocumentByItsNameIsPassedOver() throws IOException {
        ArchiveEntries.Attached attached = attached(Map.of("C:\\temp\\font.ttf", INNER), true);
        assertThat(attached.contents().documents()).isEmpty();
        assertThat(attached.contents().passedOver())
                .extracting(PassedOver::name)
                .containsExactly("outer.pdf!/font.ttf");
        assertThat(attached.cover()).isFalse();
    }

    @Test
    void aPdfWithoutAttachmentsHasNone() throws IOException {
        assertThat(attached(Map.of(), false).contents().documents()).isEmpty();
    }

    private ArchiveEntries.Attached attached(Map<String, byte[]> files, boolean portfolio) throws IOException {
        Path pdf = folder.resolve("outer.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> specifications = new TreeMap<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                specification.setFileUnicode(file.getKey());
                specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
                specifications.put(file.getKey(), specification);
            }
            if (!files.isEmpty()) {
                PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                tree.setNames(specifications);
                PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(tree);
                document.getDocumentCatalog().setNames(names);
            }
            if (portfolio) {
                document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Collection"), new COSDictionary());
            }
            document.save(pdf.toFile());
        }
        ArchiveEntries entries =
                new ArchiveEntries(Files.createDirectories(folder.resolve("unpacked")), ArchiveLimits.DEFAULT);
        return entries.attached(pdf, DocumentId.of(pdf), "job", "outer.pdf");
    }
}
