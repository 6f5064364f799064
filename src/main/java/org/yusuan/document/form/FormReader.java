package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Indicator;
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
        for (FormSheet sheet : sheets) {
            ReadForms read = FormReading.of(sheet, forms.size() + 1, specs);
            forms.addAll(read.forms());
            figures.addAll(read.figures());
            indicators.addAll(read.indicators());
            findings.addAll(read.findings());
            rawCells.addAll(read.rawCells());
        }
        return new ReadForms(forms, figures, indicators, findings, rawCells);
    }
}
