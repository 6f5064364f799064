package org.yusuan.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/** Reads {@code .doc} files of Word 97 to 2003, and those of WPS. */
final class DocFile {
    private DocFile() {}

    static DocumentFlow read(byte[] bytes, OfficeLimits limits) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            DocBody body = new DocBody(document, limits);
            List<Block> blocks = new ArrayList<>();
            blocks.add(printed(document));
            blocks.addAll(body.blocks(document.getRange()));
            return new DocumentFlow(body.pages(), blocks, body.skipped().findings());
        } catch (UnreadableDocument e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw UnreadableDocument.locked("document", e);
        } catch (OldWordFileFormatException e) {
            throw UnreadableDocument.ofDocument(
                            Reason.UNSUPPORTED_TYPE,
                            "The document was made by Word 95 or older, which is not read: save it as .docx.")
                    .because(e);
        } catch (IOException | RuntimeException e) {
            throw UnreadableDocument.damaged("document", e);
        }
    }

    /** What is printed at the top and bottom of each page. POI gives those of the first section alone, so of others none is known. */
    private static RunningText printed(HWPFDocument document) {
        if (document.getRange().numSections() != 1) {
            return RunningText.NONE;
        }
        HeaderStories stories = new HeaderStories(document);
        stories.setAreFieldsStripped(true);
        List<Block> lines = Stream.of(
                        stories.getFirstHeader(),
                        stories.getOddHeader(),
                        stories.getFirstFooter(),
                        stories.getOddFooter())
                .filter(Objects::nonNull)
                .flatMap(story -> Stream.of(story.split("[\r\u0007]")))
                .map(line -> (Block) new TextBlock(line, 0, 1))
                .toList();
        return new RunningText(RunningText.lines(lines), false);
    }
}
