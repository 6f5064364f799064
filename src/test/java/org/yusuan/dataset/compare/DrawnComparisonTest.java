package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanghaiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.Yuan;

/** Reads three layouts, and a unit of a department, from drawn pages to the same columns. */
class DrawnComparisonTest {
    private static final String BUREAU = "大同市示例事务局";
    private static final String CENTRE = "大同市示例服务中心";
    private static final String OFFICE = "西安市碑林区示例管理局";
    private static final String COMMITTEE = "上海市普陀区示例委员会";

    private static final Figures BUREAU_FIGURES = Figures.seeded(3).withCarriedOver();
    private static final Figures CENTRE_FIGURES = Figures.seeded(5);
    private static final Figures OFFICE_FIGURES = Figures.toTheFen(7);
    private static final Figures COMMITTEE_FIGURES = Figures.seeded(9);

    private final Path folder;

    DrawnComparisonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void layoutsAreComparableAndNothingIsAddedTwice(TestDatabase kind) throws IOException {
        ComparedStore store = new ComparedStore(kind.open());
        load(
                store,
                "bureau.pdf",
                ShanxiDisclosure.of(setting(bureau(), BUREAU_FIGURES)).draft());
        load(
                store,
                "centre.pdf",
                ShanxiDisclosure.of(setting(Entity.unit(CENTRE, "198"), CENTRE_FIGURES))
                        .draft());
        load(store, "office.pdf", ShaanxiDisclosure.of(office()).draft());
        load(store, "committee.pdf", new ShanghaiDisclosure(committee()).draft());
        store.settled();

        totalsAreThoseOfTheBudgets(store);
        classesAreThoseOfTheBudgets(store);
        expensesAreThoseOfTheBudgets(store);
        aUnitIsPartOfItsDepartment(store);
        assertThat(store.database().count("fact WHERE concept = 'expense.vehicle_running'"))
                .as("one concept in every layout")
                .isPositive();
    }

    private static void totalsAreThoseOfTheBudgets(ComparedStore store) {
        Map<String, String> bureau = store.row(CompareView.TOTALS, BUREAU, null, "");
        Amounts everything = Budget.sum(new Budget(BUREAU_FIGURES).everything());
        assertThat(bureau)
                .containsEntry("revenue_total_yuan", everything.get(TOTAL).plain())
                .containsEntry("basic_yuan", everything.get(BASIC).plain())
                .containsEntry("basic_basis", "printed")
                .containsEntry("project_yuan", everything.get(PROJECT).plain())
                .containsEntry("personnel_yuan", everything.get(PERSONNEL).plain())
                .containsEntry("personnel_basis", "derived");

        Map<String, String> office = store.row(CompareView.TOTALS, OFFICE, null, "");
        Amounts spent = Budget.sum(new Budget(OFFICE_FIGURES).general());
        assertThat(office)
                .containsEntry("expenditure_current_yuan", spent.get(TOTAL).plain())
                .containsEntry(
                        "basic_yuan",
                        spent.get(PERSONNEL).plus(spent.get(OPERATING)).plain())
                .containsEntry("basic_basis", "derived")
                .containsEntry("project_yuan", spent.get(PROJECT).plain())
                .containsEntry("project_basis", "derived");

        Map<String, String> committee = store.row(CompareView.TOTALS, COMMITTEE, null, "");
        Amounts planned = Budget.sum(new Budget(COMMITTEE_FIGURES).general());
        assertThat(committee)
                .containsEntry("expenditure_total_yuan", planned.get(TOTAL).plain())
                .containsEntry("basic_yuan", planned.get(BASIC).plain())
                .containsEntry("personnel_yuan", planned.get(PERSONNEL).plain())
                .containsEntry("personnel_basis", "printed")
                .containsEntry("revenue_current_yuan", "")
                .containsEntry("reason", "the layout prints no total of the current year's revenue");
    }

    private static void classesAreThoseOfTheBudgets(ComparedStore store) {
        assertClasses(store, BUREAU, new Budget(BUREAU_FIGURES).everything());
        assertClasses(store, OFFICE, new Budget(OFFICE_FIGURES).everything());
        assertClasses(store, COMMITTEE, new Budget(COMMITTEE_FIGURES).general());
    }

    private static void assertClasses(ComparedStore store, String entity, List<BudgetLine> lines) {
        List<String> expected = BudgetLine.outline(lines).stream()
                .filter(line -> line.code().length() == 3)
                .map(line -> line.code() + " " + line.amounts().get(TOTAL).plain())
                .toList();
        assertThat(store.rows(CompareView.FUNCTIONAL, new CompareReader.Filter(null, 2024, entity)))
                .filteredOn(row -> "all_funds".equals(row.get("scope")))
                .extracting(row -> row.get("class_code") + " " + row.get("amount_yuan"))
                .containsExactlyElementsOf(expected);
    }

    private static void expensesAreThoseOfTheBudgets(ComparedStore store) {
        assertExpense(store, BUREAU, "expense.three_public", threePublic(BUREAU_FIGURES), "printed");
        assertExpense(store, BUREAU, "expense.vehicle_purchase", Yuan.ZERO, "derived");
        assertExpense(store, OFFICE, "expense.three_public", threePublic(OFFICE_FIGURES), "printed");
        assertExpense(store, OFFICE, "expense.training", new Budget(OFFICE_FIGURES).spentOn("30216"), "printed");
        assertExpense(store, COMMITTEE, "expense.three_public", threePublic(COMMITTEE_FIGURES), "printed");
        assertExpense(store, COMMITTEE, "expense.vehicles", new Budget(COMMITTEE_FIGURES).spentOn("30231"), "printed");
        assertExpense(
                store,
                COMMITTEE,
                "agency.operating_funds",
                Budget.sum(new Budget(COMMITTEE_FIGURES).general()).get(OPERATING),
                "printed");
        assertThat(store.row(CompareView.THREE_PUBLIC, COMMITTEE, "concept", "expense.meeting"))
                .containsEntry("amount_yuan", "")
                .containsEntry("reason", "the layout does not print it here");
    }

    private static void assertExpense(ComparedStore store, String entity, String concept, Yuan amount, String basis) {
        assertThat(store.row(CompareView.THREE_PUBLIC, entity, "concept", concept))
                .containsEntry("amount_yuan", amount.plain())
                .containsEntry("basis", basis);
    }

    private static void aUnitIsPartOfItsDepartment(ComparedStore store) {
        assertThat(store.row(CompareView.TOTALS, CENTRE, null, ""))
                .containsEntry("counted", "false")
                .containsEntry("department_name", BUREAU);
        Amounts everything = Budget.sum(new Budget(BUREAU_FIGURES).everything());
        assertThat(store.rows(CompareView.REGION, new CompareReader.Filter("1402", null, null)))
                .singleElement()
                .satisfies(region -> assertThat(region)
                        .containsEntry("entities", "1")
                        .containsEntry(
                                "revenue_total_yuan", everything.get(TOTAL).plain()));
    }

    private void load(ComparedStore store, String name, Draft draft) throws IOException {
        Path file = draft.draw().write(folder.resolve(name));
        store.load(name, DocumentPipeline.standard().extract(new ExtractionRequest(file, name, "", "")));
    }

    private static Yuan threePublic(Figures figures) {
        return new Budget(figures).spentOn("30217").plus(new Budget(figures).spentOn("30231"));
    }

    private static Entity bureau() {
        return Entity.department(BUREAU, "[部门]", "198", CENTRE);
    }

    private static Typesetting setting(Entity entity, Figures figures) {
        return new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, figures);
    }

    private static Typesetting office() {
        return new Typesetting(Entity.department(OFFICE, "", "398"), 2024, MoneyStyle.YUAN, OFFICE_FIGURES);
    }

    private static Typesetting committee() {
        return new Typesetting(Entity.department(COMMITTEE, "", "298"), 2024, MoneyStyle.YUAN, COMMITTEE_FIGURES);
    }
}
