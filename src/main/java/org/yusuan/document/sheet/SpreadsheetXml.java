package org.yusuan.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFHeaderFooter;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads an XML Spreadsheet 2003, which reporting systems write and often name {@code .xls}, into a workbook. No document type
 * is read, hence no entity is.
 */
final class SpreadsheetXml {
    private static final double POINTS_PER_CHARACTER = 5.25;
    private static final int WIDTH_UNITS = 256;
    private static final int WIDEST = 255;
    private static final int TWIPS = 20;

    /** Names that stand for formats. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Currency", "\"¥\"#,##0.00"),
            Map.entry("Euro Currency", "[$€-2] #,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"),
            Map.entry("General Date", "yyyy/m/d h:mm"),
            Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry("Medium Date", "d-mmm-yy"),
            Map.entry("Short Date", "yyyy/m/d"),
            Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm"),
            Map.entry("Short Time", "h:mm"));

    private final SheetLimits limits;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private @Nullable XSSFCellStyle style;
    private @Nullable XSSFSheet sheet;
    private int row;
    private int column;
    private int nextColumnSetting;
    private long cells;
    private @Nullable Cell cell;
    private String type = "";
    private List<Run> runs = new ArrayList<>();

    private record Run(String text, boolean struck, short offset, String colour) {}

    private SpreadsheetXml(SheetLimits limits) {
        this.limits = limits;
    }

    /** @throws UnreadableDocument if it is damaged or larger than allowed */
    static XSSFWorkbook read(InputStream in, SheetLimits limits) throws IOException {
        SpreadsheetXml reading = new SpreadsheetXml(limits);
        try {
            // POI's factory: neither DTDs nor external entities
            XMLInputFactory factory = XMLHelper.newXMLInputFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            reading.all(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw UnreadableDocument.damaged("workbook", e);
        }
        return reading.workbook;
    }

    private void all(XMLStreamReader xml) throws XMLStreamException, UnreadableDocument {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.add(xml.getLocalName());
                    begin(xml, attributes(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.getLocalName());
                    open.remove(open.size() - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {
                    // comments and instructions
                }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private boolean within(String element) {
        return open.contains(element);
    }

    private void begin(XMLStreamReader xml, Map<String, String> of) throws UnreadableDocument {
        if (within("Data") && !xml.getLocalName().equals("Data") || within("Comment")) {
            return;
        }
        if (within("Styles")) {
            beginStyle(xml.getLocalName(), of);
            return;
        }
        switch (xml.getLocalName()) {
            case "Worksheet" -> beginSheet(of);
            case "Column" -> columnSetting(of);
            case "Row" -> beginRow(of);
            case "Cell" -> beginCell(of);
            default -> beginOption(xml.getLocalName(), of);
        }
        if (xml.getLocalName().equals("Data")) {
            type = of.getOrDefault("Type", "String");
            runs = new ArrayList<>();
        }
    }

    // ---- styles

    private void beginStyle(String name, Map<String, String> of) {
        if (name.equals("Style")) {
            style = workbook.createCellStyle();
            XSSFCellStyle parent = styles.get(of.getOrDefault("Parent", "Default"));
            if (parent != null) {
                style.cloneStyleFrom(parent);
            }
            styles.put(of.getOrDefault("ID", ""), style);
        } else if (style != null) {
            property(style, name, of);
        }
    }

    private void property(XSSFCellStyle of, String name, Map<String, String> values) {
        switch (name) {
            case "Font" -> of.setFont(font(values));
            case "Interior" -> fill(of, values);
            case "NumberFormat" -> of.setDataFormat(workbook.createDataFormat().getFormat(format(values)));
            case "Border" -> border(of, values);
            case "Alignment" -> {
                if (values.getOrDefault("Horizontal", "").equals("CenterAcrossSelection")) {
                    of.setAlignment(HorizontalAlignment.CENTER_SELECTION);
                }
            }
            default -> {
                // protection and the like
            }
        }
    }

    private static String format(Map<String, String> values) {
        String named = values.getOrDefault("Format", "General");
        return FORMATS.getOrDefault(named, named);
    }

    private XSSFFont font(Map<String, String> values) {
        XSSFFont font = workbook.createFont();
        String size = values.getOrDefault("Size", "");
        if (size.matches("\\d{1,3}(\\.\\d+)?")) {
            font.setFontHeight(Double.parseDouble(size));
        }
        font.setStrikeout(values.getOrDefault("StrikeThrough", "0").equals("1"));
        String vertical = values.getOrDefault("VerticalAlign", "");
        font.setTypeOffset(vertical.startsWith("Su") ? offset(vertical.substring(0, 3)) : Font.SS_NONE);
        XSSFColor colour = colour(values.getOrDefault("Color", ""));
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private void fill(XSSFCellStyle of, Map<String, String> values) {
        String pattern = values.getOrDefault("Pattern", "None");
        XSSFColor colour = colour(values.getOrDefault("Color", ""));
        if (colour != null && !pattern.equals("None")) {
            of.setFillForegroundColor(colour);
            of.setFillPattern(pattern.equals("Solid") ? FillPatternType.SOLID_FOREGROUND : FillPatternType.FINE_DOTS);
        }
    }

    private static @Nullable XSSFColor colour(String value) {
        return value.matches("#[0-9A-Fa-f]{6}") ? new XSSFColor(rgb(value), null) : null;
    }

    private static byte[] rgb(String value) {
        int rgb = Integer.parseInt(value.substring(1), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    private static void border(XSSFCellStyle of, Map<String, String> values) {
        BorderStyle line =
                values.getOrDefault("LineStyle", "None").equals("None") ? BorderStyle.NONE : BorderStyle.THIN;
        switch (values.getOrDefault("Position", "")) {
            case "Left" -> of.setBorderLeft(line);
            case "Right" -> of.setBorderRight(line);
            case "Top" -> of.setBorderTop(line);
            case "Bottom" -> of.setBorderBottom(line);
            default -> {
                // diagonals
            }
        }
    }

    // ---- sheets

    private void beginSheet(Map<String, String> of) throws UnreadableDocument {
        check("sheets", workbook.getNumberOfSheets() + 1, limits.sheets());
        String name = of.getOrDefault("Name", "Sheet" + (workbook.getNumberOfSheets() + 1));
        sheet = workbook.getSheet(name) == null ? workbook.createSheet(name) : workbook.createSheet();
        row = -1;
        nextColumnSetting = 0;
    }

    private void columnSetting(Map<String, String> of) {
        XSSFSheet on = sheet;
        if (on == null) {
            return;
        }
        int first = of.containsKey("Index") ? number(of, "Index", 1) - 1 : nextColumnSetting;
        int last = first + number(of, "Span", 0);
        nextColumnSetting = last + 1;
        for (int i = first; i <= Math.min(last, limits.columns()); i++) {
            on.setColumnHidden(i, of.getOrDefault("Hidden", "0").equals("1"));
            double width = decimal(of, "Width") / POINTS_PER_CHARACTER;
            if (width > 0) {
                on.setColumnWidth(i, (int) (Math.min(WIDEST, width) * WIDTH_UNITS));
            }
        }
    }

    private void beginRow(Map<String, String> of) throws UnreadableDocument {
        XSSFSheet on = sheet;
        if (on == null) {
            return;
        }
        int first = of.containsKey("Index") ? number(of, "Index", 1) - 1 : row + 1;
        row = first + number(of, "Span", 0);
        column = -1;
        check("rows on sheet '" + on.getSheetName() + "'", row + 1, limits.rows());
        for (int i = first; i <= row; i++) {
            Row made = on.createRow(i);
            made.setZeroHeight(of.getOrDefault("Hidden", "0").equals("1"));
            double height = decimal(of, "Height");
            if (height > 0) {
                made.setHeight((short) Math.min(Short.MAX_VALUE, height * TWIPS));
            }
        }
    }

    private void beginCell(Map<String, String> of) throws UnreadableDocument {
        XSSFSheet on = sheet;
        if (on == null || row < 0) {
            return;
        }
        column = of.containsKey("Index") ? number(of, "Index", 1) - 1 : column + 1;
        int across = number(of, "MergeAcross", 0);
        int down = number(of, "MergeDown", 0);
        check("columns on sheet '" + on.getSheetName() + "'", column + across + 1, limits.columns());
        check("rows on sheet '" + on.getSheetName() + "'", row + down + 1, limits.rows());
        cells += 1;
        check("cells", cells, limits.cells());
        Cell made = on.getRow(row).createCell(column);
        XSSFCellStyle looks = styles.get(of.getOrDefault("StyleID", "Default"));
        if (looks != null) {
            made.setCellStyle(looks);
        }
        if (of.containsKey("Formula")) {
            // without a value it stays a formula that was never computed
            made.setCellFormula("0+0");
        }
        cell = made;
        if (across + down > 0) {
            on.addMergedRegionUnsafe(new CellRangeAddress(row, row + down, column, column + across));
        }
        column += across;
    }

    private void beginOption(String name, Map<String, String> of) {
        XSSFSheet on = sheet;
        if (on == null || !within("WorksheetOptions")) {
            return;
        }
        if (name.equals("Header")) {
            ((XSSFHeaderFooter) on.getHeader()).getHeaderFooter().setOddHeader(of.getOrDefault("Data", ""));
        } else if (name.equals("Footer")) {
            ((XSSFHeaderFooter) on.getFooter()).getHeaderFooter().setOddFooter(of.getOrDefault("Data", ""));
        }
    }

    // ---- texts

    private void text(String text) {
        if (within("Comment")) {
            return;
        }
        if (within("Data")) {
            boolean struck = within("S") || within("Del");
            short offset = within("Sup") ? Font.SS_SUPER : within("Sub") ? Font.SS_SUB : Font.SS_NONE;
            runs.add(new Run(text, struck, offset, ""));
        } else if (open.get(open.size() - 1).equals("Visible") && within("WorksheetOptions")) {
            hide(text.strip());
        }
    }

    private void hide(String visible) {
        if (visible.toLowerCase(Locale.ROOT).contains("hidden") && sheet != null) {
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        }
    }

    private void end(String name) {
        if (name.equals("Style")) {
            style = null;
        } else if (name.equals("Data") && cell != null && !within("Comment")) {
            fill(cell);
        } else if (name.equals("Cell")) {
            cell = null;
        }
    }

    private void fill(Cell of) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        of.removeFormula();
        switch (type) {
            case "Number" -> number(of, text.toString().strip());
            case "DateTime" -> date(of, text.toString().strip());
            case "Boolean" -> of.setCellValue(text.toString().strip().equals("1"));
            case "Error" -> of.setCellValue(text.toString());
            default -> of.setCellValue(rich(of));
        }
    }

    private static void number(Cell of, String text) {
        try {
            of.setCellValue(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            of.setCellValue(text);
        }
    }

    private static void date(Cell of, String text) {
        try {
            of.setCellValue(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            of.setCellValue(text);
        }
    }

    private XSSFRichTextString rich(Cell of) {
        XSSFRichTextString rich = new XSSFRichTextString();
        boolean plain = runs.stream().noneMatch(r -> r.struck || r.offset != Font.SS_NONE);
        XSSFFont usual = ((XSSFCellStyle) of.getCellStyle()).getFont();
        for (Run run : runs) {
            if (plain) {
                rich.append(run.text);
            } else {
                XSSFFont font = workbook.createFont();
                font.setStrikeout(run.struck || usual.getStrikeout());
                font.setTypeOffset(run.offset);
                if (usual.getXSSFColor() != null) {
                    font.setColor(usual.getXSSFColor());
                }
                rich.append(run.text, font);
            }
        }
        return rich;
    }

    private static short offset(String beginning) {
        return beginning.equals("Sup") ? Font.SS_SUPER : Font.SS_SUB;
    }

    private static int number(Map<String, String> of, String name, int otherwise) {
        String value = of.getOrDefault(name, "");
        return value.matches("\\d{1,7}") ? Integer.parseInt(value) : otherwise;
    }

    private static double decimal(Map<String, String> of, String name) {
        String value = of.getOrDefault(name, "");
        return value.matches("\\d{1,5}(\\.\\d{1,9})?") ? Double.parseDouble(value) : 0;
    }

    private static void check(String what, long found, long allowed) throws UnreadableDocument {
        if (found > allowed) {
            throw UnreadableDocument.tooMany("workbook", what, found, allowed);
        }
    }
}
