package org.yusuan.dataset.report;

import static org.yusuan.dataset.store.ExtractionBuilder.extraction;
import static org.yusuan.dataset.store.StoredFactBuilder.in;

import java.util.List;
import org.yusuan.dataset.store.ExtractionBuilder;
import org.yusuan.dataset.store.StoredFactBuilder;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Measure;
import org.yusuan.model.Outcome;
import org.yusuan.model.RowKind;
import org.yusuan.model.Severity;

/** Makes departments of invented regions, ten per region. Their figures follow from their numbers. */
final class InventedEntities {
    static final int PER_REGION = 10;

    private static final List<String[]> CLASSES = List.of(
            new String[] {"201", "一般公共服务支出"},
            new String[] {"205", "教育支出"},
            new String[] {"206", "科学技术支出"},
            new String[] {"208", "社会保障和就业支出"},
            new String[] {"210", "卫生健康支出"},
            new String[] {"221", "住房保障支出"});

    private InventedEntities() {}

    static ReportedStore load(ReportedStore store, int count) {
        for (int i = 0; i < count; i++) {
            store.load("示例-" + i + ".pdf", outcome(i));
        }
        return store;
    }

    static Outcome outcome(int number) {
        ExtractionBuilder builder = extraction()
                .table("t03", "元", 12)
                .table("t10", "元", number % 5 == 0 ? 0 : 5)
                .fact(total("t03", 1, 3, "合计", 1_000L * (number + 7)))
                .fact(total("t03", 1, 4, "合计", 600L * (number + 7)).measure(Measure.BASIC))
                .fact(total("t03", 1, 5, "合计", 400L * (number + 7)).measure(Measure.PROJECT));
        for (int i = 0; i < CLASSES.size(); i++) {
            builder.fact(amount("t03", 2 + i, CLASSES.get(i)[0], CLASSES.get(i)[1], 100L * (number + i)));
        }
        builder.fact(total("t10", 1, 1, "合计", 9L * number))
                .fact(amount("t10", 2, "", "因公出国（境）费用", 2L * number))
                .fact(amount("t10", 3, "", "公务接待费", 3L * number))
                .fact(amount("t10", 4, "", "公务用车运行维护费", 4L * number));
        if (number % 7 == 0) {
            builder.finding(new Finding(
                    "sum.rows",
                    Severity.WARNING,
                    Fault.PUBLISHER,
                    "t03",
                    7,
                    "",
                    "合计",
                    "total",
                    "70",
                    "71",
                    "the rows do not add up",
                    null));
        }
        return new Outcome.Read(as(identity(number), builder.build()));
    }

    private static Identity identity(int number) {
        int region = number / PER_REGION;
        return new Identity(
                "示例省",
                Integer.toString(990_000 + region),
                "示例县" + region,
                "示例县" + region + "第" + number % PER_REGION + "局",
                EntityLevel.DEPARTMENT,
                2024,
                DisclosureKind.BUDGET);
    }

    private static Extraction as(Identity identity, Extraction of) {
        return new Extraction(
                of.pages(),
                identity,
                of.template(),
                of.tables(),
                of.facts(),
                of.forms(),
                of.indicators(),
                of.rawCells(),
                of.findings());
    }

    private static StoredFactBuilder total(String table, int line, int column, String name, long yuan) {
        return amount(table, line, "", name, yuan).at(line, column).kind(RowKind.TOTAL);
    }

    private static StoredFactBuilder amount(String table, int line, String code, String name, long yuan) {
        String text = Long.toString(yuan);
        return in(table).at(line, 3).item(code, name).amount(text, text, "元");
    }
}
