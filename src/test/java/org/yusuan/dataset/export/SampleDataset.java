package org.yusuan.dataset.export;

import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.dataset.store.StoredFactBuilder;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.PageBox;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.model.Refusal;
import org.yusuan.model.RowKind;
import org.yusuan.model.Severity;
import org.yusuan.model.Side;

/**
 * A small dataset with something of everything: a full disclosure under two names ({@code b.pdf}, {@code c.pdf}), an
 * older edition of it ({@code z.pdf}) and a refused file ({@code a.pdf}).
 */
final class SampleDataset {
    static final DocumentId FULL = id("full");
    static final DocumentId OLD = id("old");
    static final DocumentId REFUSED = id("refused");
    private static final EngineVersion VERSION = new EngineVersion("1.0", "abc");

    private SampleDataset() {}

    static DocumentId id(String content) {
        return DocumentId.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Loads the dataset; the order of loading can be reversed. */
    static void load(OpenDatabase database, boolean backwards) {
        DocumentStore store = database.store();
        long run = store.beginRun("sample");
        LocalDate march = LocalDate.of(2024, 3, 1);
        sight(store, run, OLD, "z.pdf", "", march);
        sight(store, run, FULL, "c.pdf", "https://example.org/c.pdf", march.plusDays(1));
        sight(store, run, FULL, "b.pdf", "", null);
        sight(store, run, REFUSED, "a.pdf", "", null);
        if (backwards) {
            store.load(run, REFUSED, VERSION, refused());
            store.load(run, FULL, VERSION, full());
            store.load(run, OLD, VERSION, old());
        } else {
            store.load(run, OLD, VERSION, old());
            store.load(run, FULL, VERSION, full());
            store.load(run, REFUSED, VERSION, refused());
        }
        store.settleEditions();
    }

    /** Loads the newest edition again. */
    static void reload(OpenDatabase database, long run) {
        database.store().load(run, FULL, VERSION, full());
        database.store().settleEditions();
    }

    private static void sight(
            DocumentStore store, long run, DocumentId id, String file, String url, @Nullable LocalDate published) {
        store.sight(run, List.of(new Sighting(id, file, url, published)));
    }

    private static Outcome refused() {
        Finding finding = Finding.ofPage("intake.password", Severity.ERROR, null, "A password is needed.");
        return new Outcome.Refused(new Refusal(Refusal.Reason.PASSWORD, "It needs a password.", 0, List.of(finding)));
    }

    private static Outcome old() {
        return extraction()
                .fact(StoredFactBuilder.in("t02").at(1, 3).amount("1", "1", "元"))
                .read();
    }

    private static Outcome full() {
        return extraction()
                .table("t01", "万元", 3)
                .table("t10", "万元", 4)
                .table("t07", "", 0)
                .fact(StoredFactBuilder.in("x_own").at(1, 1).item("", "其他").amount("3", "3", "元"))
                .fact(StoredFactBuilder.in("t01")
                        .at(1, 4)
                        .side(Side.EXPENDITURE)
                        .classification(Classification.FUNCTIONAL)
                        .item("", "教育支出")
                        .amount("120.5", "0.01205", "万元")
                        .on(5, 100, 200.125, 150.5, 215))
                .fact(StoredFactBuilder.in("t01")
                        .at(1, 2)
                        .side(Side.REVENUE)
                        .item("", "一般公共预算")
                        .measure(Measure.BUDGET_AMOUNT)
                        .amount("39419200", "3,941.92", "万元")
                        .on(5, 10, 20, 30, 40)
                        .vouched())
                .fact(StoredFactBuilder.in("t01")
                        .at(2, 2)
                        .side(Side.REVENUE)
                        .item("301", "工资, \"津贴\"")
                        .measure(Measure.BUDGET_AMOUNT)
                        .amount("-0.10", "-0.10", "元")
                        .kind(RowKind.OF_WHICH)
                        .partOf(1))
                .fact(StoredFactBuilder.in("t10")
                        .at(1, 1)
                        .item("", "公务接待费")
                        .measure(Measure.PRIOR_YEAR)
                        .amount("1", "1", "元"))
                .fact(StoredFactBuilder.in("t10")
                        .at(1, 2)
                        .item("", "培训费")
                        .measure(Measure.PRIOR_YEAR)
                        .amount("2", "2", "元"))
                .fact(StoredFactBuilder.in("t10")
                        .at(1, 3)
                        .item("", "公务接待费")
                        .measure(Measure.CURRENT_YEAR)
                        .amount("3", "3", "元"))
                .fact(StoredFactBuilder.in("t10")
                        .at(1, 4)
                        .item("", "培训费")
                        .measure(Measure.CHANGE)
                        .amount("0", "0", "元"))
                .form(form())
                .indicator(indicator())
                .rawCell(new RawCell(2, 0, 1, 1, 3, "两行\n文字", new PageBox(7, new Box(1.005, 2, 3, 4)), "table.unknown"))
                .finding(finding())
                .read();
    }

    private static Finding finding() {
        return Finding.ofTable("sum.mismatch", Severity.WARNING, "t01", 5, "合计 is not the sum.")
                .comparing("5", "6");
    }

    private static PerformanceForm form() {
        return new PerformanceForm(
                1,
                FormType.PROJECT,
                "项目支出绩效目标表",
                Map.of("project_name", "档案数字化", "goal_annual", "完成"),
                Map.of(
                        "annual_total_yuan", new BigDecimal("744100.00"),
                        "annual_fiscal_yuan", new BigDecimal("0"),
                        "staff_actual", new BigDecimal("82")),
                List.of(17, 18, 21),
                Method.OCR,
                new BigDecimal("0.9"));
    }

    private static Indicator indicator() {
        return new Indicator(
                1, "annual", 1, "产出指标", "数量指标", "完成率", "≥95%", ">=", "95", "%", 17, Method.TEXT, BigDecimal.ONE);
    }
}
