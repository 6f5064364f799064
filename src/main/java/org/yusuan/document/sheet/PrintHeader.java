package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The lines that a sheet prints over and under each of its pages. They name the table, the body and the unit, and are no rows.
 *
 * @param above lines of the header: what stands in the middle, then what stands at the left and right
 * @param below lines of the footer
 */
record PrintHeader(List<String> above, List<String> below) {
    static final PrintHeader NONE = new PrintHeader(List.of(), List.of());

    /** Between the texts at the left and right: as wide as between 部门名称 and 单位 over a printed table. */
    private static final String GAP = "    ";

    /** Codes of fonts, sizes, colours and styles; of page numbers, dates and files; a doubled ampersand is one. */
    private static final Pattern CODE =
            Pattern.compile("&(?:\"[^\"]*\"|K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|\\d{1,3}|&|[A-Za-z](?:[+-]\\d+)?)");

    private static final Pattern ONLY_A_PAGE_NUMBER = Pattern.compile("[第页共/\\s\\d.,，·—–-]*");

    PrintHeader {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    static PrintHeader of(Sheet sheet) {
        Set<String> above = new LinkedHashSet<>();
        Set<String> below = new LinkedHashSet<>();
        if (sheet instanceof XSSFSheet made) {
            add(above, made.getFirstHeader(), sheet);
            add(below, made.getFirstFooter(), sheet);
        }
        add(above, sheet.getHeader(), sheet);
        add(below, sheet.getFooter(), sheet);
        return new PrintHeader(new ArrayList<>(above), new ArrayList<>(below));
    }

    private static void add(Set<String> lines, HeaderFooter printed, Sheet sheet) {
        lines.addAll(lines(printed.getCenter(), sheet));
        List<String> left = lines(printed.getLeft(), sheet);
        List<String> right = lines(printed.getRight(), sheet);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String line = (i < left.size() ? left.get(i) : "") + GAP + (i < right.size() ? right.get(i) : "");
            lines.add(line.strip());
        }
    }

    private static List<String> lines(String coded, Sheet sheet) {
        Matcher codes = CODE.matcher(coded == null ? "" : coded);
        String text = codes.replaceAll(code -> switch (code.group()) {
            case "&A" -> Matcher.quoteReplacement(sheet.getSheetName());
            case "&&" -> "&";
            default -> "";
        });
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !ONLY_A_PAGE_NUMBER.matcher(line).matches())
                .toList();
    }
}
