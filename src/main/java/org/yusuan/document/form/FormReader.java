package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Indicator;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;

/** Reads performance forms (绩效目标表) by the layouts it knows. */
public final class FormReader {
    private final List<FormSpec> specs;

    /** A reader for these layouts. */
    public FormReader(FormLayouts layouts) {
        specs = layouts.layouts().stream().flatMap(l -> l.forms().stream()).toList();
    }

    /**
     * Reads the forms of a document. Names of people and telephone numbers must already be redacted in the grids
     * (docs/decisions/0021).
     *
     * @param sheets in reading order; each becomes one form, also a blank one
     */
    public ReadForms read(List<FormSheet> sheets) {
        List<PerformanceForm> forms = new ArrayList<>();
        List<FormFigure> figures = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<RawCell> rawCells = new ArrayList<>();
        MoneyUnit unit = unit(sheets);
        for (FormSheet sheet : sheets) {
            ReadForms read = FormReading.of(sheet, forms.size() + 1, specs, unit);
            forms.addAll(read.forms());
            figures.addAll(read.figures());
            indicators.addAll(read.indicators());
            findings.addAll(read.findings());
            rawCells.addAll(read.rawCells());
        }
        return new ReadForms(forms, figures, indicators, findings, rawCells);
    }

    /** The only unit that the forms of a document print; null if they print none, or several. */
    private static @Nullable MoneyUnit unit(List<FormSheet> sheets) {
        List<MoneyUnit> units = sheets.stream()
                .flatMap(sheet -> Stream.concat(
                        new FormMargins(sheet).unit().stream(),
                        sheet.parts().stream()
                                .flatMap(part -> part.cells().stream())
                                .flatMap(cell -> FormLabel.unit(cell.text()).stream())))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }
}
