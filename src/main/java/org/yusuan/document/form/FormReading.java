package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;

/** Reads one form by the layout that knows most of its labels: texts, amounts, indicators, and the cells that are left. */
final class FormReading {
    /** A form with fewer known labels has a layout that nobody described. */
    private static final int FEWEST_LABELS = 2;

    private final FormSheet sheet;
    private final int formNo;
    private final FormSpec spec;
    private final @Nullable MoneyUnit unitOfOthers;
    private final FormFindings finding;
    private final LabelSpelling spelling;
    private final FormCells cells;

    private FormReading(
            FormSheet sheet, FormCells stacked, int formNo, FormSpec spec, @Nullable MoneyUnit unitOfOthers) {
        this.unitOfOthers = unitOfOthers;
        this.sheet = sheet;
        this.formNo = formNo;
        this.spec = spec;
        this.finding = new FormFindings(formNo);
        this.spelling = new LabelSpelling(spec, finding);
        this.cells = PageBreaks.joined(spelling.corrected(stacked), spec);
    }

    /**
     * Reads a form.
     *
     * @param formNo its number in the document, 1-based
     * @param specs the kinds of forms that are known, at least one
     * @param unitOfOthers the only unit of money that the forms of the document print, if they do
     */
    static ReadForms of(FormSheet sheet, int formNo, List<FormSpec> specs, @Nullable MoneyUnit unitOfOthers) {
        FormCells stacked = FormCells.stacked(sheet);
        return new FormReading(sheet, stacked, formNo, best(stacked, sheet.type(), specs), unitOfOthers).read();
    }

    /** The kind of form that knows the most labels. Of equals it is the one of the type in the title, then the first. */
    private static FormSpec best(FormCells cells, FormType titled, List<FormSpec> specs) {
        FormSpec best = specs.get(0);
        long most = -1;
        for (FormSpec spec : specs) {
            long known =
                    2 * new LabelledCells(cells, spec).known() + (spec.types().contains(titled) ? 1 : 0);
            if (known > most) {
                best = spec;
                most = known;
            }
        }
        return best;
    }

    private ReadForms read() {
        FormMargins margins = new FormMargins(sheet, unitOfOthers);
        return IndicatorList.of(cells, spec)
                .map(list -> list(list.read(sheet, margins, formNo)))
                .orElseGet(() -> one(margins));
    }

    private ReadForms list(IndicatorList.Read list) {
        List<RawCell> rawCells = rawCells(list.used());
        List<Finding> findings = new ArrayList<>(spelling.findings());
        findings.addAll(list.findings());
        if (!rawCells.isEmpty()) {
            findings.add(finding.withoutColumn(sheet.pages().get(0), rawCells.size()));
        }
        return new ReadForms(list.forms(), list.figures(), list.indicators(), findings, rawCells);
    }

    private ReadForms one(FormMargins margins) {
        int page = sheet.pages().get(0);
        IndicatorReading.Read indicators = IndicatorReading.of(cells, spec, formNo);
        LabelledCells labelled = new LabelledCells(cells, spec, indicators.used());
        TextReading.Read texts = TextReading.of(labelled, spec, margins, finding, page);
        AmountReading.Read amounts = AmountReading.of(
                cells, labelled, spec, margins, finding, texts.byColumn().keySet());
        IndicatorTwins twins = new IndicatorTwins(finding);
        List<Indicator> spelt = twins.corrected(indicators.indicators());
        Set<FormCell> used = new HashSet<>(texts.used());
        used.addAll(amounts.used());
        used.addAll(indicators.used());
        List<RawCell> rawCells = rawCells(used);
        List<Finding> findings = new ArrayList<>(spelling.findings());
        findings.addAll(texts.findings());
        findings.addAll(amounts.findings());
        findings.addAll(twins.findings());
        boolean filledIn = !texts.byColumn().isEmpty() || !amounts.byColumn().isEmpty();
        if (labelled.known() < FEWEST_LABELS) {
            findings.add(filledIn || !spelt.isEmpty() ? finding.unknownLayout(page) : finding.unread(page));
        } else if (filledIn && !indicators.found()) {
            findings.add(finding.noIndicators(page));
        }
        if (!rawCells.isEmpty()) {
            findings.add(finding.withoutColumn(page, rawCells.size()));
        }
        return new ReadForms(List.of(form(texts.byColumn(), amounts)), amounts.figures(), spelt, findings, rawCells);
    }

    private PerformanceForm form(Map<String, String> texts, AmountReading.Read amounts) {
        List<FormCell> all = cells.all();
        return new PerformanceForm(
                formNo,
                type(),
                sheet.title(),
                texts,
                amounts.byColumn(),
                sheet.pages(),
                Reliability.method(all),
                Reliability.onAverage(all));
    }

    private FormType type() {
        return spec.types().contains(sheet.type()) ? sheet.type() : spec.types().get(0);
    }

    private List<RawCell> rawCells(Set<FormCell> used) {
        List<RawCell> raw = new ArrayList<>();
        for (FormCell cell : cells.all()) {
            if (!used.contains(cell)) {
                cell.printed().stream()
                        .filter(p -> !p.cell().isBlank())
                        .map(FormReading::rawCell)
                        .forEach(raw::add);
            }
        }
        return raw;
    }

    private static RawCell rawCell(FormCell.Printed printed) {
        return new RawCell(
                printed.grid(),
                printed.cell().row(),
                printed.cell().column(),
                printed.cell().rowSpan(),
                printed.cell().columnSpan(),
                printed.cell().text(),
                printed.cell().where(),
                "form.no_column");
    }
}
