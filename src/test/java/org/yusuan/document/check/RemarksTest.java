package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.check.Remarks.EmptyNote;
import org.yusuan.document.check.Remarks.Heading;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.document.check.Remarks.Statement.Kind;
import org.yusuan.model.Finding;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Severity;

/** What a document says around its tables is compared with them. */
class RemarksTest {
    private static final String UNIT = "示例县档案服务中心";

    private final TypedTable general =
            TypedTable.of(T05, TOTAL).in(MoneyUnit.TEN_THOUSAND).total("30.00").item("205", "教育支出", "30.00");

    @Test
    void aNoteThatSaysEmptyContradictsFigures() {
        Remarks note = new Remarks(List.of(new EmptyNote(T05.key(), 7)), List.of(), List.of());
        assertThat(findings(note, general)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("table.note_contradicted");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.table()).isEqualTo("t05");
            assertThat(f.page()).isEqualTo(7);
        });
    }

    @Test
    void aNoteThatSaysEmptyUnderZerosIsHarmlessAndUnderNothingIsRight() {
        Remarks note = new Remarks(List.of(new EmptyNote(T05.key(), 7)), List.of(), List.of());
        TypedTable zeros = TypedTable.of(T05, TOTAL).total("0.00").item("205", "教育支出", "0.00");
        assertThat(findings(note, zeros)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("table.note_under_zeros");
            assertThat(f.severity()).isEqualTo(Severity.INFO);
        });
        assertThat(findings(note, TypedTable.of(T05, TOTAL))).isEmpty();
    }

    @Test
    void aFigureOfTheProseThatTheTableRoundsToIsSilentAndAnotherIsReported() {
        TypedTable expenses = TypedTable.of(T10, TOTAL, GENERAL_PUBLIC_BUDGET)
                .total("93246.85", "93246.85")
                .item("", "公务接待费", "93246.85", "93246.85");
        assertThat(findings(said(Kind.THREE_PUBLIC, "93200"), expenses)).isEmpty();
        assertThat(findings(said(Kind.THREE_PUBLIC, "0"), expenses)).isEmpty();
        assertThat(findings(said(Kind.THREE_PUBLIC, "93100"), expenses))
                .extracting(Finding::rule)
                .containsExactly("prose.figure");
    }

    @Test
    void aFigureOfATableThatIsNotPrintedIsNotMissed() {
        assertThat(findings(said(Kind.THREE_PUBLIC, "93100"), general)).isEmpty();
    }

    @Test
    void projectsTakeNoMoreOutOfTheGeneralBudgetThanThereIs() {
        assertThat(findings(said(Kind.PROJECTS_OF_GENERAL_BUDGET, "300000"), general))
                .isEmpty();
        assertThat(findings(said(Kind.PROJECTS_OF_GENERAL_BUDGET, "310000"), general))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("prose.bound");
                    assertThat(f.table()).isEqualTo("t05");
                    assertThat(f.itemName()).isEqualTo("合计");
                    assertThat(f.measure()).isEqualTo("total");
                    assertThat(f.message()).contains("page 9");
                });
    }

    @Test
    void aHeadingThatNamesAnotherBodyIsReportedOnce() {
        Remarks remarks = new Remarks(
                List.of(),
                List.of(),
                List.of(new Heading("示例市档案中心", 3), new Heading("示例市档案中心", 4), new Heading("县档案服务中心", 5)));
        assertThat(findings(remarks, general)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("heading.body");
            assertThat(f.page()).isEqualTo(3);
            assertThat(f.expected()).isEqualTo(UNIT);
            assertThat(f.actual()).isEqualTo("示例市档案中心");
        });
    }

    @Test
    void aProjectWithTheNameOfItsGroupAndOtherMoneyIsReported() {
        TypedTable projects = TypedTable.of(T12, TOTAL)
                .total("30")
                .item("", "经办机构经费", "30")
                .under(2)
                .item("", "经办机构经费", "20")
                .item("", "档案整理", "10");
        assertThat(findings(Remarks.NONE, projects)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("rows.own_name");
            assertThat(f.expected()).isEqualTo("30");
            assertThat(f.actual()).isEqualTo("20");
        });
    }

    private static Remarks said(Kind kind, String yuan) {
        Statement statement = new Statement(kind, new BigDecimal(yuan), BigDecimal.valueOf(100), 9);
        return new Remarks(List.of(), List.of(statement), List.of());
    }

    private static List<Finding> findings(Remarks remarks, TypedTable table) {
        return new Checks()
                .check(TypedTable.read(UNIT, List.of(), remarks, table))
                .findings();
    }
}
