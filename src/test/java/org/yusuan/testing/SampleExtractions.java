package org.yusuan.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.RowKind;
import org.yusuan.model.Severity;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** Small extractions with one of everything. */
public final class SampleExtractions {
    private static final BigDecimal CERTAIN = BigDecimal.ONE;

    private SampleExtractions() {}

    /** Returns a budget of an entity with one table, one amount, one form, one indicator and these findings. */
    public static Extraction of(String entity, BigDecimal yuan, List<Finding> findings) {
        PageBox where = new PageBox(7, new Box(10, 20.5, 110.25, 40));
        return new Extraction(
                30,
                new Identity("山西省", "140200", "大同市", entity, EntityLevel.DEPARTMENT, 2024, DisclosureKind.BUDGET),
                "shanxi-13",
                List.of(new PlacedTable(
                        List.of(new TableKey("t05")), "一般公共预算支出预算表", "title", List.of(7, 8), "万元", 1, 1)),
                List.of(fact(yuan, where)),
                List.of(new PerformanceForm(
                        1,
                        FormType.PROJECT,
                        "项目支出绩效目标表",
                        Map.of("project_name", "平台运行"),
                        Map.of("annual_total_yuan", new BigDecimal("1200.50")),
                        List.of(17, 18),
                        Method.TEXT,
                        CERTAIN)),
                List.of(new Indicator(
                        1, "annual", 1, "产出指标", "数量指标", "检查次数", "≥95%", ">=", "95", "%", 18, Method.TEXT, CERTAIN)),
                List.of(new RawCell(3, 0, 1, 1, 2, "备注\n无", where, "table.unknown")),
                findings);
    }

    /** Returns the same as if another template had read it. */
    public static Extraction readBy(String template, Extraction read) {
        return new Extraction(
                read.pages(),
                read.identity(),
                template,
                read.tables(),
                read.facts(),
                read.forms(),
                read.indicators(),
                read.rawCells(),
                read.findings());
    }

    /** Returns an error that is not the publisher's. */
    public static Finding error() {
        return new Finding(
                "sum.items",
                Severity.ERROR,
                Fault.EXTRACTION,
                "t05",
                7,
                "2080505",
                "机关事业单位基本养老保险缴费支出",
                "total",
                "10",
                "11",
                "the items add up to 11, the total says 10",
                null);
    }

    /** Returns a warning. */
    public static Finding warning() {
        return Finding.ofPage("page.needs_ocr", Severity.WARNING, 3, "page 3 has no text that can be used");
    }

    private static Fact fact(BigDecimal yuan, PageBox where) {
        return new Fact(
                new TableKey("t05"),
                3,
                Side.NONE,
                Classification.NONE,
                "2080505",
                "机关事业单位基本养老保险缴费支出",
                "机关事业单位基本养老保险缴费支出",
                "",
                "",
                Measure.TOTAL,
                new Yuan(yuan),
                "111.93",
                "万元",
                where,
                Method.TEXT,
                CERTAIN,
                3,
                RowKind.ITEM,
                null,
                false,
                "");
    }
}
