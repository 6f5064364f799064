package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.model.MoneyUnit;

/** The lines just over and under a form: its unit, and labels with their values such as {@code 填报日期：…}. */
final class FormMargins {
    private static final Pattern UNIT = Pattern.compile("单位[:：]?(?:人民币)?([百千万亿]?元)");

    private final List<ContextLine> lines = new ArrayList<>();

    private final @Nullable MoneyUnit unitOfOthers;

    FormMargins(FormSheet sheet) {
        this(sheet, null);
    }

    /**
     * The lines around a form.
     *
     * @param unitOfOthers the unit that the forms of its document print, if all of them print one; else null
     */
    FormMargins(FormSheet sheet, @Nullable MoneyUnit unitOfOthers) {
        this.unitOfOthers = unitOfOthers;
        FormSheet.Part first = sheet.parts().get(0);
        FormSheet.Part last = sheet.parts().get(sheet.parts().size() - 1);
        if (first.fromRow() == 0) {
            lines.addAll(first.grid().above());
        }
        if (last.toRow() == last.grid().rows()) {
            int page = last.grid().pages().get(last.grid().pages().size() - 1);
            last.grid().below().stream().filter(l -> l.where().page() == page).forEach(lines::add);
        }
    }

    /** The unit printed there, such as {@code 单位：万元}. */
    Optional<MoneyUnit> unit() {
        return lines.stream()
                .map(l -> UNIT.matcher(l.compact()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(m -> MoneyUnit.in(m.group(1)));
    }

    /** The unit that the other forms of the document print; empty if they print none, or several. */
    Optional<MoneyUnit> unitOfOthers() {
        return Optional.ofNullable(unitOfOthers);
    }

    /** The value behind one of these labels. A gap parts it from the next label on the line. */
    Optional<String> value(List<FormLabel> labels) {
        return lines.stream()
                .flatMap(l -> List.of(l.text().split("(?<![:：]) +(?=[^ ]*[:：])", -1)).stream())
                .flatMap(piece -> inline(piece, labels).stream())
                .findFirst();
    }

    private static Optional<String> inline(String piece, List<FormLabel> labels) {
        return FormLabel.inline(piece).filter(i -> labels.contains(i.label())).map(FormLabel.Inline::value);
    }
}
