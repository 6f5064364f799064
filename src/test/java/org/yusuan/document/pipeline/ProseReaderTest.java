package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yusuan.document.check.Remarks.Heading;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.document.check.Remarks.Statement.Kind;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.pipeline.RemarksReader.ProseReader;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

class ProseReaderTest {

    @Test
    void aSentenceRunsOverLinesAndPages() {
        ProseReader prose = new ProseReader(
                List.of(page(7, "2024年示例局机", "7"), page(8, "关运行经费财政拨款预算1,091.61万", "元，比2023年预算减少11.56万元。")));
        assertStatements(prose).containsExactly(tuple(Kind.AGENCY_OPERATING, "10916100", "100", 7));
    }

    @Test
    void changesPercentagesAndOtherYearsAreNoFigures() {
        assertStatements(of("2024年“三公”经费预算增加5.00万元，增长20%。2023年“三公”经费预算4.00万元。")).isEmpty();
    }

    @Test
    void theWordingsOfSeveralProvincesAreKnown() {
        assertStatements(of("2024年示例局财政拨款安排的“三公”经费预算11.00万元与2023年预算数相同。"))
                .containsExactly(tuple(Kind.THREE_PUBLIC, "110000", "100", 1));
        assertStatements(of("2024年“三公”经费预算数为1.5万元，与2023年预算持平。"))
                .containsExactly(tuple(Kind.THREE_PUBLIC, "15000", "1000", 1));
        assertStatements(of("2024年，本部门当年机关运行经费预算安排9.32万元，较上年增加3.74万元。"))
                .containsExactly(tuple(Kind.AGENCY_OPERATING, "93200", "100", 1));
        assertStatements(of("本部门2024年预算收入514.21万元，其中：一般公共预算拨款514.21万元。"))
                .containsExactly(tuple(Kind.YEAR_TOTAL, "5142100", "100", 1));
        assertStatements(of("公开项目绩效目标14个，涉及项目金额2,773.55万元。"))
                .containsExactly(tuple(Kind.FORMS_PUBLISHED, "14", "1", 1));
        assertStatements(of("实行绩效目标管理的项目15个，涉及一般公共预算当年拨款16209.8万元。"))
                .containsExactly(tuple(Kind.PROJECTS_OF_GENERAL_BUDGET, "162098000", "1000", 1));
    }

    @Test
    void aHeadingNamesTheBodyWhoseTablesFollow() {
        assertThat(of("第二部分示例市水务局2024年度部门决算表").headings()).containsExactly(new Heading("示例市水务局", 1));
        assertThat(of("第三部分本部门2024年度部门预算情况说明").headings()).isEmpty();
        assertThat(of("示例市水务局按照2024年度部门预算情况说明的要求公开。").headings()).isEmpty();
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertStatements(
            ProseReader prose) {
        return assertThat(prose.statements(2024))
                .extracting(
                        Statement::kind,
                        s -> s.number().toPlainString(),
                        s -> s.step().toPlainString(),
                        Statement::page);
    }

    private static ProseReader of(String line) {
        return new ProseReader(List.of(page(1, line)));
    }

    private static PageLayout page(int number, String... lines) {
        List<ContextLine> context = new ArrayList<>();
        for (String line : lines) {
            context.add(new ContextLine(line, 12, new PageBox(number, new Box(0, 0, 100, 10))));
        }
        return new PageLayout(number, 595, 842, List.of(), context);
    }
}
