package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.yusuan.document.office.EdgeRows.EdgeCell;
import org.yusuan.model.UnreadableDocument;

/** Reads the body of a {@code .doc}. The format does not record where pages end, so that only the author's own breaks count. */
final class DocBody {
    private static final double TWIPS = 20;
    private static final double HALF = 2;
    /** How far apart programs round the same edge, in points. */
    private static final double ROUNDING = 4;

    /** The code of a field that shows the picture of a workbook. */
    private static final Pattern WORKBOOK =
            Pattern.compile("EMBED\\s+(Excel\\.Sheet|ET\\.|KET\\.)", Pattern.CASE_INSENSITIVE);

    private final OfficeLimits limits;
    private final DocLists lists;
    private final SkippedContent skipped = new SkippedContent();
    private final Fields fields = new Fields();
    private int page = 1;
    private int cells;

    DocBody(HWPFDocument document, OfficeLimits limits) {
        this.limits = limits;
        this.lists = new DocLists(document);
    }

    int pages() {
        return page;
    }

    SkippedContent skipped() {
        return skipped;
    }

    /** @throws UnreadableDocument if there is more in it than the limits allow */
    List<Block> blocks(Range range) throws UnreadableDocument {
        return blocks(range, 0);
    }

    private List<Block> blocks(Range range, int level) throws UnreadableDocument {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                blocks.add(text(paragraph));
            }
        }
        return blocks;
    }

    private TableBlock table(Table table) throws UnreadableDocument {
        EdgeRows rows = new EdgeRows(ROUNDING);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<EdgeCell> read = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                add(read, row.getCell(j), table.getTableLevel());
            }
            rows.add(read);
        }
        return rows.table();
    }

    private void add(List<EdgeCell> row, TableCell cell, int level) throws UnreadableDocument {
        cells++;
        if (cells > limits.cells()) {
            throw UnreadableDocument.tooMany("document", "cells in its tables", cells, limits.cells());
        }
        List<Block> content = blocks(cell, level);
        double left = cell.getLeftEdge() / TWIPS;
        double right = left + cell.getWidth() / TWIPS;
        boolean continuesAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        boolean continuesLeft = cell.isMerged() && !cell.isFirstMerged() && !row.isEmpty();
        if (continuesLeft) {
            EdgeCell before = row.remove(row.size() - 1);
            List<Block> both = new ArrayList<>(before.content());
            both.addAll(content);
            row.add(new EdgeCell(before.left(), right, before.continuesAbove(), both, before.page()));
        } else {
            row.add(new EdgeCell(left, right, continuesAbove, content, page));
        }
    }

    private TextBlock text(Paragraph paragraph) {
        if (paragraph.pageBreakBefore()) {
            page++;
        }
        MarkedText text = new MarkedText();
        int begins = page;
        int size = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            int before = text.length();
            add(run, text);
            begins = text.isBlank() ? page : begins;
            size = text.length() > before ? Math.max(size, run.getFontSize()) : size;
        }
        String label = lists.label(paragraph);
        return new TextBlock(label + WordSymbols.settled(text.toString()), size / HALF, begins);
    }

    private void add(CharacterRun run, MarkedText text) {
        boolean hidden = run.isVanished();
        boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        boolean displayed = !hidden && !struck && !run.isMarkedDeleted();
        boolean raised = run.getSubSuperScriptIndex() != 0;
        boolean inCode = !fields.display();
        if (run.isSymbol()) {
            String sign = WordSymbols.of(font(run), "%04X".formatted((int) run.getSymbolCharacter()));
            text.append(displayed && fields.display() ? sign : "", raised);
            return;
        }
        run.text().codePoints().forEach(c -> {
            switch (DocSign.of(c)) {
                case FIELD_BEGIN -> fields.begin();
                case FIELD_RESULT -> fields.separate();
                case FIELD_END -> fields.end();
                case PAGE_BREAK -> page++;
                default -> text.append(displayed && fields.display() ? DocSign.printed(c) : "", raised);
            }
        });
        if (inCode && WORKBOOK.matcher(run.text()).find()) {
            skipped.damagedWorkbook();
        }
        if ((hidden || struck) && !run.text().isBlank()) {
            skipped.hidden();
        }
    }

    private static String font(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        return font == null ? "" : font.getMainFontName();
    }

    /** What the special characters in the text of a {@code .doc} stand for ([MS-DOC] 2.4.1 and 2.8.25). */
    private enum DocSign {
        PRINTED,
        PAGE_BREAK,
        FIELD_BEGIN,
        FIELD_RESULT,
        FIELD_END;

        private static final int LINE_BREAK = 0x0B;
        private static final int NO_BREAK_HYPHEN = 0x1E;

        static DocSign of(int character) {
            return switch (character) {
                case 0x0C -> PAGE_BREAK;
                case 0x13 -> FIELD_BEGIN;
                case 0x14 -> FIELD_RESULT;
                case 0x15 -> FIELD_END;
                default -> PRINTED;
            };
        }

        /** How a character looks: marks of cells and paragraphs, pictures and soft hyphens do not. */
        static String printed(int character) {
            if (character == NO_BREAK_HYPHEN) {
                return "-";
            }
            if (character == LINE_BREAK) {
                return "\n";
            }
            return character == '\t' || character >= ' ' ? Character.toString(character) : "";
        }
    }
}
