package org.yusuan.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.yusuan.document.office.ListLabels.ListLevel;

/** The lists of a {@code .doc} and where their counters stand. */
final class DocLists {
    private static final int NO_SPACE = 2;

    /** The last number of a list; 0xF801 says that one was taken off ([MS-DOC] 2.6.2, sprmPIlfo). */
    private static final int MOST_LISTS = 0x07FE;

    /** Numbers of formats as [MS-OSHARED] 2.2.1.3 (MSONFC) gives them, by the names that the newer format has for them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final ListTables tables;
    private final ListLabels labels = new ListLabels();
    private final Map<Integer, Map<Integer, ListLevel>> levels = new HashMap<>();

    DocLists(HWPFDocument document) {
        tables = document.getListTables();
    }

    /** The number printed before a paragraph; empty if it is in no list. */
    String label(Paragraph paragraph) {
        int index = paragraph.getIlfo();
        if (tables == null || index < 1 || index > MOST_LISTS) {
            return "";
        }
        try {
            int id = tables.getLfo(index).getLsid();
            ListData data = tables.getListData(id);
            return data == null
                    ? ""
                    : labels.next(
                            String.valueOf(id), levels.computeIfAbsent(id, i -> levels(data)), paragraph.getIlvl());
        } catch (NoSuchElementException e) {
            // the file names a list that it does not hold: Word shows no number either
            return "";
        }
    }

    private static Map<Integer, ListLevel> levels(ListData data) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int i = 0; i < data.numLevels(); i++) {
            // POI counts levels from 1
            levels.put(i, level(data.getLevel(i + 1)));
        }
        return levels;
    }

    /** In its text a character below 9 stands for the number of that level. */
    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String raw = level.getNumberText() == null ? "" : level.getNumberText();
        raw.chars().forEach(c -> text.append(c < ListLevel.MOST ? "%" + (c + 1) : Character.toString(c)));
        return new ListLevel(
                FORMATS.getOrDefault(level.getNumberFormat(), "decimal"),
                text.toString(),
                level.getStartAt(),
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() == NO_SPACE);
    }
}
