package org.yusuan.document.form;

import java.util.List;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;

/**
 * What the performance forms of a document say.
 *
 * @param forms in reading order, blank forms too
 * @param figures the figures of the forms as they are printed, in the order of their forms
 * @param indicators in the order of their forms; of one form those of the whole period first
 * @param findings in the order of their forms
 * @param rawCells printed cells that have no column in the dataset
 */
public record ReadForms(
        List<PerformanceForm> forms,
        List<FormFigure> figures,
        List<Indicator> indicators,
        List<Finding> findings,
        List<RawCell> rawCells) {

    public ReadForms {
        forms = List.copyOf(forms);
        figures = List.copyOf(figures);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        rawCells = List.copyOf(rawCells);
    }
}
