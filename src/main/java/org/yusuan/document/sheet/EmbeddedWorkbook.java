package org.yusuan.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yusuan.document.grid.DocumentLayout;

/** Reads a workbook that another document embeds: of its active sheet, the cells that the document displays. */
public final class EmbeddedWorkbook {
    /** Within an OLE2 object, the stream that holds a workbook of the newer format. */
    private static final String PACKAGE = "Package";

    private EmbeddedWorkbook() {}

    /** Whether the name of a program, such as {@code Excel.Sheet.12}, says that its objects are workbooks. */
    public static boolean isProgram(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(excel\\.sheet|et\\.|ket\\.|wps\\.?et).*");
    }

    /**
     * The layout of what the workbook displays, on one page.
     *
     * @param content of the part: a workbook, or an OLE2 object with one in it
     * @throws IOException if it cannot be read, or is larger than allowed
     */
    public static DocumentLayout read(byte[] content, SheetLimits limits) throws IOException {
        try (Workbook workbook = open(content, limits)) {
            return new WorkbookReader(limits).displayed(workbook);
        } catch (RuntimeException e) {
            throw new IOException("the embedded workbook cannot be opened", e);
        }
    }

    private static Workbook open(byte[] content, SheetLimits limits) throws IOException {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            POIFSFileSystem objects = new POIFSFileSystem(new ByteArrayInputStream(content));
            DirectoryNode root = objects.getRoot();
            if (root.hasEntry(PACKAGE)) {
                try (InputStream in = root.createDocumentInputStream(PACKAGE)) {
                    return open(in.readAllBytes(), limits);
                } finally {
                    objects.close();
                }
            }
            return WorkbookFactory.create(root, null);
        }
        PackageSize.check(content, limits.unpackedBytes());
        return WorkbookFactory.create(new ByteArrayInputStream(content));
    }
}
