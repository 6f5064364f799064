package org.yusuan.document.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of the text of a cell. Struck characters are corrected ones, raised and lowered ones mark notes, and those
 * in the colour of their ground are not seen: none of them is a digit of the figure.
 */
final class VisibleText {
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;
    private static final int CHANNELS = 3;
    /** Theme colour 0 is the ground of the sheet. */
    private static final int THEME_GROUND = 0;

    /** Colours whose channels differ by no more cannot be told apart on paper. */
    private static final int SAME_COLOUR = 16;

    private final Workbook workbook;
    private final Map<Short, Look> byStyle = new HashMap<>();

    VisibleText(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Why characters are no part of what a cell says. */
    enum Mark {
        PLAIN,
        STRUCK,
        RAISED,
        UNSEEN
    }

    /**
     * What is left of a text.
     *
     * @param text the characters that a reader takes for the content of the cell
     * @param struck whether struck characters are left out
     * @param unseen whether characters in the colour of their ground are left out
     */
    record Seen(String text, boolean struck, boolean unseen) {}

    private record Look(Mark mark, @Nullable Integer ground) {}

    /**
     * The visible part of a text.
     *
     * @param text that the cell displays, not blank
     * @param whiteInk whether the number format prints it white
     */
    Seen of(Cell cell, String text, boolean whiteInk) {
        Look look = byStyle.computeIfAbsent(cell.getCellStyle().getIndex(), i -> look(cell.getCellStyle()));
        Mark whole = whiteInk && look.ground != null && isSame(WHITE, look.ground) ? Mark.UNSEEN : look.mark;
        Mark[] marks = new Mark[text.length()];
        Arrays.fill(marks, whole);
        if (cell.getCellType() == CellType.STRING) {
            markRuns(cell.getRichStringCellValue(), look, marks);
        }
        return seen(cell, text, marks);
    }

    private static Seen seen(Cell cell, String text, Mark[] marks) {
        boolean unseen = contains(text, marks, Mark.UNSEEN) && !hasOtherGround(cell);
        boolean struck = contains(text, marks, Mark.STRUCK);
        boolean plain = contains(text, marks, Mark.PLAIN) || contains(text, marks, Mark.UNSEEN) && !unseen;
        String left = kept(text, i -> switch (marks[i]) {
            case PLAIN -> true;
            case STRUCK -> false;
            // a text that is raised as a whole marks nothing
            case RAISED -> !plain && !struck;
            case UNSEEN -> !unseen;
        });
        return new Seen(struck || unseen ? left.strip() : left, struck, unseen);
    }

    private static boolean contains(String text, Mark[] marks, Mark mark) {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == mark && !Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String kept(String text, IntPredicate isKept) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isKept.test(i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private void markRuns(RichTextString rich, Look look, Mark[] marks) {
        int runs = rich.numFormattingRuns();
        for (int run = 0; run < runs; run++) {
            int from = rich.getIndexOfFormattingRun(run);
            int to = run + 1 < runs ? rich.getIndexOfFormattingRun(run + 1) : marks.length;
            Font font = font(rich, run);
            for (int i = from; font != null && i < Math.min(to, marks.length); i++) {
                marks[i] = mark(font, look.ground);
            }
        }
    }

    private @Nullable Font font(RichTextString rich, int run) {
        if (rich instanceof XSSFRichTextString made) {
            return made.getFontOfFormattingRun(run);
        }
        return rich instanceof HSSFRichTextString old ? workbook.getFontAt(old.getFontOfFormattingRun(run)) : null;
    }

    private Look look(CellStyle style) {
        Integer ground = ground(style);
        return new Look(mark(workbook.getFontAt(style.getFontIndex()), ground), ground);
    }

    private Mark mark(Font font, @Nullable Integer ground) {
        if (font.getStrikeout()) {
            return Mark.STRUCK;
        }
        if (font.getTypeOffset() != Font.SS_NONE) {
            return Mark.RAISED;
        }
        return ground != null && isSame(ink(font), ground) ? Mark.UNSEEN : Mark.PLAIN;
    }

    private int ink(Font font) {
        if (font instanceof XSSFFont made) {
            return colour(made.getXSSFColor(), BLACK);
        }
        return font instanceof HSSFFont old && workbook instanceof HSSFWorkbook book
                ? colour(old.getHSSFColor(book), BLACK)
                : BLACK;
    }

    /** The colour behind the text; null for a pattern, on which any ink is seen. */
    private static @Nullable Integer ground(CellStyle style) {
        return switch (style.getFillPattern()) {
            case NO_FILL -> Integer.valueOf(WHITE);
            case SOLID_FOREGROUND -> Integer.valueOf(colour(style.getFillForegroundColorColor(), WHITE));
            default -> null;
        };
    }

    private static int colour(@Nullable Color colour, int automatic) {
        if (colour instanceof XSSFColor made) {
            byte[] tinted = made.getRGBWithTint();
            // an indexed colour has no tint
            byte[] rgb = tinted == null || tinted.length < CHANNELS ? made.getRGB() : tinted;
            if (rgb == null || rgb.length < CHANNELS) {
                return made.isThemed() && made.getTheme() == THEME_GROUND ? WHITE : automatic;
            }
            return rgb(rgb[0], rgb[1], rgb[2]);
        }
        if (colour instanceof HSSFColor old && old.getIndex() != HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            short[] rgb = old.getTriplet();
            return rgb(rgb[0], rgb[1], rgb[2]);
        }
        return automatic;
    }

    private static int rgb(int red, int green, int blue) {
        return (red & 0xFF) << 16 | (green & 0xFF) << 8 | blue & 0xFF;
    }

    private static boolean isSame(int a, int b) {
        return difference(a >> 16, b >> 16) <= SAME_COLOUR
                && difference(a >> 8, b >> 8) <= SAME_COLOUR
                && difference(a, b) <= SAME_COLOUR;
    }

    private static int difference(int a, int b) {
        return Math.abs((a & 0xFF) - (b & 0xFF));
    }

    /** Whether something else than the style of the cell may paint its ground: a table style or a condition. */
    private static boolean hasOtherGround(Cell cell) {
        Sheet sheet = cell.getSheet();
        SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < conditions.getNumConditionalFormattings(); i++) {
            for (CellRangeAddress range :
                    conditions.getConditionalFormattingAt(i).getFormattingRanges()) {
                if (range.isInRange(cell)) {
                    return true;
                }
            }
        }
        return sheet instanceof XSSFSheet made
                && made.getTables().stream().anyMatch(t -> t.getStyleName() != null && t.contains(cell));
    }
}
