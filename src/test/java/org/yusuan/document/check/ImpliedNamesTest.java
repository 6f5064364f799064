package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T05;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.StandardTable;

class ImpliedNamesTest {

    @Test
    void theNameThatMoreTablesPrintIsTheNameOfTheCode() {
        ImpliedNames.Spelt spelt = spelt(scanned(T02, "社会保障支出"), scanned(T03, "社会保障支出"), scanned(T05, "社会保漳支出"));
        assertThat(names(spelt)).containsOnly("社会保障支出");
        assertThat(spelt.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("code.name_read");
            assertThat(f.table()).isEqualTo("t05");
            assertThat(f.actual()).isEqualTo("社会保漳支出");
            assertThat(f.expected()).isEqualTo("社会保障支出");
        });
    }

    @Test
    void aTextPageOutweighsAnyNumberOfScans() {
        ImpliedNames.Spelt spelt = spelt(scanned(T02, "社会保漳支出"), scanned(T03, "社会保漳支出"), text(T05, "社会保障支出"));
        assertThat(names(spelt)).containsOnly("社会保障支出");
    }

    @Test
    void theStrokeThatIsTakenForARulingIsNotTakenForMore() {
        ImpliedNames.Spelt spelt = spelt(scanned(T02, "般行政管理事务"), scanned(T03, "般行政管理事务"), scanned(T05, "一般行政管理事务"));
        assertThat(names(spelt)).containsOnly("一般行政管理事务");
        assertThat(spelt.findings()).hasSize(2);
    }

    @Test
    void ofTwoSpellingsThatAreEquallyOftenNoneIsBetter() {
        ImpliedNames.Spelt spelt = spelt(scanned(T02, "社会保障支出"), scanned(T03, "社会保漳支出"));
        assertThat(names(spelt)).containsExactly("社会保障支出", "社会保漳支出");
        assertThat(spelt.findings()).isEmpty();
    }

    @Test
    void anotherNameIsThePublishersAffair() {
        assertThat(names(spelt(scanned(T02, "教育支出"), scanned(T03, "教育支出"), scanned(T05, "外交支出"))))
                .containsExactly("教育支出", "教育支出", "外交支出");
    }

    @Test
    void theNamesOfATextPageAreNeverChanged() {
        ImpliedNames.Spelt spelt = spelt(text(T02, "社会保障支出"), text(T03, "社会保障支出"), text(T05, "社会保漳支出"));
        assertThat(names(spelt)).containsExactly("社会保障支出", "社会保障支出", "社会保漳支出");
    }

    @Test
    void aCorrectedNameIsReportedOnceAndNotAsAnotherName() {
        Checked checked = new Checks()
                .check(TypedTable.read(scanned(T02, "社会保障支出"), scanned(T03, "社会保障支出"), scanned(T05, "社会保漳支出")));
        assertThat(checked.findings())
                .extracting(Finding::rule)
                .containsOnlyOnce("code.name_read")
                .doesNotContain("code.name");
    }

    private static TypedTable scanned(StandardTable table, String name) {
        return text(table, "").scanned().item("208", name, "10");
    }

    private static TypedTable text(StandardTable table, String name) {
        TypedTable typed = TypedTable.of(table, TOTAL);
        return name.isEmpty() ? typed : typed.item("208", name, "10");
    }

    private static ImpliedNames.Spelt spelt(TypedTable... tables) {
        List<Fact> facts = new ArrayList<>(TypedTable.read(tables).facts());
        return ImpliedNames.of(facts, Set.of());
    }

    private static List<String> names(ImpliedNames.Spelt spelt) {
        return spelt.facts().stream().map(Fact::itemName).toList();
    }
}
