package org.yusuan.dataset.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.Outcome;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.TableKey;

/** Builds an extraction: an authority's budget of 2024. A test sets only what it is about. */
public final class ExtractionBuilder {
    private String entity = "示例市档案馆";
    private EntityLevel level = EntityLevel.DEPARTMENT;
    private @Nullable Integer year = 2024;
    private final List<PlacedTable> tables = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<PerformanceForm> forms = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<RawCell> rawCells = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ExtractionBuilder() {}

    public static ExtractionBuilder extraction() {
        return new ExtractionBuilder();
    }

    public ExtractionBuilder of(String entityName) {
        entity = entityName;
        return this;
    }

    public ExtractionBuilder level(EntityLevel entityLevel) {
        level = entityLevel;
        return this;
    }

    public ExtractionBuilder year(@Nullable Integer fiscalYear) {
        year = fiscalYear;
        return this;
    }

    public ExtractionBuilder table(String key, String unit, int factCount) {
        tables.add(new PlacedTable(List.of(new TableKey(key)), "表", "title", List.of(5, 6), unit, 3, factCount));
        return this;
    }

    public ExtractionBuilder fact(StoredFactBuilder fact) {
        facts.add(fact.build());
        return this;
    }

    public ExtractionBuilder form(PerformanceForm form) {
        forms.add(form);
        return this;
    }

    public ExtractionBuilder indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    public ExtractionBuilder rawCell(RawCell cell) {
        rawCells.add(cell);
        return this;
    }

    public ExtractionBuilder finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public Extraction build() {
        Identity identity = new Identity("示例省", "149900", "示例市", entity, level, year, DisclosureKind.BUDGET);
        return new Extraction(
                12,
                identity,
                tables.isEmpty() ? "" : "shanxi-13",
                tables,
                facts,
                forms,
                indicators,
                rawCells,
                findings);
    }

    public Outcome read() {
        return new Outcome.Read(build());
    }
}
