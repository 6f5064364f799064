package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CodeNameCheckTest {
    private static final EngineVersion VERSION = new EngineVersion("1.0", "abc");
    private static final String CODE = "2010301";
    private static final String OTHER_CODE = "2010302";

    private final DocumentStore store;
    private final DatasetReader reader;
    private final long run;

    CodeNameCheckTest(TestDatabase kind) {
        OpenDatabase database = kind.open();
        store = database.store();
        reader = database.reader();
        run = store.beginRun("first");
    }

    @Test
    void aNameThatNobodyElseUsesIsReportedWithTheUsualOne() {
        loadUsual(5);
        load("odd", CODE, "行政支出");
        store.settleEditions();
        assertThat(findings("odd")).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("code.name_differs_in_dataset");
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.fault()).isEqualTo(Fault.PUBLISHER);
            assertThat(f.table()).isEqualTo("t05");
            assertThat(f.page()).isEqualTo(1);
            assertThat(f.itemCode()).isEqualTo(CODE);
            assertThat(f.itemName()).isEqualTo("行政支出");
            assertThat(f.measure()).isEqualTo("total");
            assertThat(f.expected()).isEqualTo("行政运行");
            assertThat(f.message()).startsWith("5 of 6 documents of 2024");
        });
        assertThat(findings("usual1")).isEmpty();
        assertThat(status("odd")).isEqualTo(DocumentStatus.LOADED);
    }

    @Test
    void theNameOfAnotherCodeIsAWarning() {
        loadUsual(5);
        for (int i = 1; i <= 5; i++) {
            load("other" + i, OTHER_CODE, "一般行政管理事务");
        }
        load("odd", CODE, "一般行政管理事务");
        store.settleEditions();
        assertThat(findings("odd")).singleElement().satisfies(f -> assertThat(f.severity())
                .isEqualTo(Severity.WARNING));
        assertThat(status("odd")).isEqualTo(DocumentStatus.LOADED_WITH_FINDINGS);
    }

    @Test
    void settlingAgainReportsItOnce() {
        loadUsual(5);
        load("odd", CODE, "行政支出");
        store.settleEditions();
        store.settleEditions();
        assertThat(findings("odd")).hasSize(1);
    }

    @Test
    void aFindingDisappearsWithTheMajority() {
        loadUsual(5);
        load("odd", CODE, "行政支出");
        store.settleEditions();
        load("usual1", CODE, "行政支出");
        store.settleEditions();
        assertThat(findings("odd")).isEmpty();
    }

    @Test
    void spellingsAndCutOffNamesAreNotOdd() {
        loadUsual(5);
        load("level", CODE, "行政运行（项）");
        load("signs", CODE, "行政·运行");
        load("longer", CODE, "行政运行支出");
        load("cut", CODE, "行政");
        store.settleEditions();
        assertThat(List.of("level", "signs", "longer", "cut"))
                .allSatisfy(f -> assertThat(findings(f)).isEmpty());
    }

    @Test
    void fewDocumentsAndCodesWithTwoCommonNamesDecideNothing() {
        loadUsual(4);
        load("odd", CODE, "行政支出");
        store.settleEditions();
        assertThat(findings("odd")).isEmpty();

        loadUsual(6);
        load("odd2", CODE, "行政支出");
        store.settleEditions();
        assertThat(findings("odd")).as("6 of 8 are too few").isEmpty();
    }

    @Test
    void codesOfUnitsAreNotCompared() {
        for (int i = 1; i <= 6; i++) {
            load("usual" + i, "198001", "示例局");
        }
        load("odd", "198001", "示例厅");
        store.settleEditions();
        assertThat(findings("odd")).isEmpty();
    }

    private void loadUsual(int documents) {
        for (int i = 1; i <= documents; i++) {
            load("usual" + i, CODE, "行政运行");
        }
    }

    private void load(String file, String code, String name) {
        store.sight(run, List.of(new Sighting(id(file), file, "", null)));
        StoredFactBuilder fact = StoredFactBuilder.in("t05").item(code, name);
        store.load(
                run,
                id(file),
                VERSION,
                extraction().of("示例市" + file + "局").fact(fact).read());
    }

    private List<Finding> findings(String file) {
        List<Finding> findings = new ArrayList<>();
        reader.findings(key(file), findings::add);
        return findings;
    }

    private DocumentStatus status(String file) {
        return reader.disclosure(key(file)).status();
    }

    private DocumentKey key(String file) {
        return reader.documents().stream()
                .filter(key -> key.sourceFile().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static DocumentId id(String name) {
        return DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
