package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiTables;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Stage;
import org.yusuan.model.StandardTable;

/** The order of the steps, and where a document leaves them. */
class DocumentPipelineTest {
    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(11));

    private final Path folder;
    private final RecordingClock clock = new RecordingClock();
    private final DocumentPipeline pipeline = DocumentPipeline.timed(ExtractorSettings.DEFAULT, clock);

    DocumentPipelineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Writes down which stages are entered, each once in a row. */
    private static final class RecordingClock implements StageClock {
        private final List<Stage> entered = new ArrayList<>();

        @Override
        public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
            if (entered.isEmpty() || entered.get(entered.size() - 1) != stage) {
                if (entered.isEmpty() || entered.get(entered.size() - 1) != stage) {
                    entered.add(stage);
                }
            }
            return work.result();
        }
    }

    @Test
    void aPageIsReadAndLaidOutThenTablesThenIdentityThenChecks() throws IOException {
        DrawnTable table = new ShanxiTables(SETTING).table(StandardTable.T10);
        byte[] pdf = Draft.of(Section.table(table, TableLook.plain())).draw().pdf();

        assertThat(extract("a.pdf", pdf)).isInstanceOf(Outcome.Read.class);

        assertThat(clock.entered)
                .containsExactly(Stage.INTAKE, Stage.PAGE, Stage.GRID, Stage.MEANING, Stage.INTAKE, Stage.CHECK);
    }

    @Test
    void aWebPageGoesTheSameWay() throws IOException {
        String html =
                "<html><meta charset=utf-8><body><table><tr><td>甲<td>乙</tr><tr><td>1<td>2</tr></table></body></html>";

        assertThat(reason(extract("a.html", html.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.NOTHING_RECOGNISED);

        assertThat(clock.entered).containsExactly(Stage.INTAKE, Stage.PAGE, Stage.GRID, Stage.MEANING);
    }

    @Test
    void aFileOfATypeThatIsNotReadIsRefusedAfterItsTypeIsDetected() throws IOException {
        byte[] text = "2024年部门预算".getBytes(StandardCharsets.UTF_8);

        assertThat(reason(extract("a.pdf", text))).isEqualTo(Reason.UNSUPPORTED_TYPE);

        assertThat(clock.entered).containsExactly(Stage.INTAKE);
    }

    @Test
    void aDamagedFileIsRefusedWhereItIsOpened() throws IOException {
        assertThat(reason(extract("a.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.DAMAGED);

        assertThat(clock.entered).containsExactly(Stage.INTAKE, Stage.PAGE);
    }

    @Test
    void aFileThatIsGoneIsARefusalNotAnException() {
        Outcome outcome = pipeline.extract(new ExtractionRequest(folder.resolve("gone.pdf"), "gone.pdf", "", ""));

        assertThat(reason(outcome)).isEqualTo(Reason.CANNOT_OPEN);
    }

    @Test
    void theVersionNamesTheProgramAndTheTemplates() {
        assertThat(pipeline.version().engine())
                .isEqualTo(EngineFingerprint.ofThisProgram().reading());
        assertThat(pipeline.version()).isEqualTo(DocumentPipeline.standard().version());
    }

    private Outcome extract(String name, byte[] bytes) throws IOException {
        return pipeline.extract(new ExtractionRequest(Files.write(folder.resolve(name), bytes), name, "", ""));
    }

    private static Reason reason(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusal().reason();
    }
}
