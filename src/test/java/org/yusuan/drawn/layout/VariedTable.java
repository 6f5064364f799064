package org.yusuan.drawn.layout;

import static org.yusuan.drawn.layout.AnnotatedColumn.amount;
import static org.yusuan.drawn.layout.AnnotatedColumn.code;
import static org.yusuan.drawn.layout.AnnotatedColumn.name;
import static org.yusuan.drawn.layout.AnnotatedColumn.nothing;
import static org.yusuan.model.Measure.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.StandardTable;

/**
 * Expenditure by function, with its columns in any order and any wording.
 *
 * @param seed of order, wording and amounts
 * @param unit 0 元, 1 千元, 2 万元
 * @param twoYears whether last year's amounts, the change and its rate are printed too
 */
public record VariedTable(long seed, int unit, boolean twoYears) {
    private static final List<MoneyUnit> UNITS = List.of(MoneyUnit.YUAN, MoneyUnit.THOUSAND, MoneyUnit.TEN_THOUSAND);
    private static final List<String> TITLES = List.of("一般公共预算支出表", "一般公共预算支出预算表", "一般公共预算支出情况表", "一般公共预算财政拨款支出表");
    private static final List<String> TOTALS = List.of("合计", "总计");
    private static final List<String> PRIORS = List.of("上年预算数", "上年执行数");
    private static final List<String> DATED_PRIORS = List.of("2023年预算数", "2023年执行数", "2023年");
    private static final List<String> DATED_TOTALS = List.of("2024年预算数", "2024年预算");
    private static final List<String> CHANGES = List.of("增减额", "增减金额", "比上年增减额");
    private static final List<String> RATES = List.of("增减%", "增减（%）", "增减率", "增减幅度");
    private static final List<String> CODES = List.of("201", "20101", "2010101");
    private static final List<String> NAMES = List.of("一般公共服务支出", "人大事务", "行政运行");

    /** A page with it under a cover. */
    public Draft draft() {
        Random random = new Random(seed);
        List<Measure> measures = new ArrayList<>(List.of(BASIC, PROJECT));
        if (twoYears) {
            measures.addAll(List.of(PRIOR_YEAR, CHANGE));
        }
        Collections.shuffle(measures, random);
        measures.add(random.nextBoolean() ? 0 : measures.size(), TOTAL);
        MoneyUnit money = UNITS.get(unit);
        AnnotatedTable table = table(random, measures).in(money);
        String caption = "单位：" + money.printed();
        return Draft.of(
                        FrontMatter.cover("黄冈市示例事务局", "2024年部门预算公开"),
                        Section.table(
                                table.drawn(StandardTable.T05.key(), any(TITLES, random))
                                        .captioned("", caption),
                                TableLook.plain()))
                .on(PageFormat.A4.landscape());
    }

    private AnnotatedTable table(Random random, List<Measure> measures) {
        List<AnnotatedColumn> columns = new ArrayList<>(List.of(code(any(List.of("科目编码", "功能科目编码"), random))));
        columns.add(name(any(List.of("科目名称", "功能分类科目名称"), random)));
        boolean dated = twoYears && random.nextBoolean();
        measures.forEach(m -> columns.add(amount(header(m, dated, random), m)));
        if (twoYears) {
            columns.add(nothing(any(RATES, random)));
        }
        AnnotatedTable table = AnnotatedTable.of(columns.toArray(AnnotatedColumn[]::new));
        BigDecimal basic = new BigDecimal(100 + random.nextInt(9000)).movePointLeft(2);
        BigDecimal project = new BigDecimal(100 + random.nextInt(9000)).movePointLeft(2);
        BigDecimal prior = new BigDecimal(100 + random.nextInt(9000)).movePointLeft(2);
        table = table.row("|合计" + amounts(measures, basic, project, prior));
        for (int i = 0; i < CODES.size(); i++) {
            table = table.row(CODES.get(i) + "|" + NAMES.get(i) + amounts(measures, basic, project, prior));
        }
        return table;
    }

    private static String header(Measure measure, boolean dated, Random random) {
        return switch (measure) {
            case BASIC -> "基本支出";
            case PROJECT -> "项目支出";
            case PRIOR_YEAR -> any(dated ? DATED_PRIORS : PRIORS, random);
            case CHANGE -> any(CHANGES, random);
            default -> any(dated ? DATED_TOTALS : TOTALS, random);
        };
    }

    private String amounts(List<Measure> measures, BigDecimal basic, BigDecimal project, BigDecimal prior) {
        BigDecimal total = basic.add(project);
        StringBuilder cells = new StringBuilder();
        for (Measure measure : measures) {
            BigDecimal amount =
                    switch (measure) {
                        case BASIC -> basic;
                        case PROJECT -> project;
                        case PRIOR_YEAR -> prior;
                        case CHANGE -> total.subtract(prior);
                        default -> total;
                    };
            cells.append('|').append(amount.toPlainString());
        }
        return twoYears ? cells.append("|1.50").toString() : cells.toString();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
