package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.label;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.Yusuan;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShaanxiForms;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Yuan;

/** No name of a handler and no telephone number leaves a document; those here are invented. */
@Timeout(600)
class RedactionEndToEndTest {
    private static final String NAME = "测试甲";
    private static final String NUMBER = "13800000000";

    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(3));

    private final Path input;
    private final Path output;

    RedactionEndToEndTest(@TempDir Path folder) {
        input = folder.resolve("input");
        output = folder.resolve("output");
    }

    @Test
    void neitherDatabaseNorFilesNorLogContainNamesOrTelephoneNumbers() throws IOException, SQLException {
        Files.createDirectories(input);
        draft().draw().write(input.resolve("a.pdf"));

        assertThat(run()).doesNotContain(NAME, NUMBER);

        assertThat(database())
                .doesNotContain(NAME, NUMBER)
                .contains("'overall'", "'project'", "'special_fund'", "[redacted]");
        assertThat(Files.readString(output.resolve("csv").resolve("raw_cells.csv")))
                .contains("[redacted]");
        assertThat(written())
                .extracting(f -> String.valueOf(f.getFileName()))
                .contains("findings.csv", "performance_forms.csv", "yusuan.log");
        assertThat(written()).allSatisfy(f -> assertThat(new String(Files.readAllBytes(f), StandardCharsets.UTF_8))
                .doesNotContain(NAME, NUMBER));
    }

    /** A disclosure with a form of each kind, a table that no template knows, and a note; all of them name the person. */
    private static Draft draft() {
        Yuan amount = SETTING.figures().projects().get(0).amount();
        FormText form = FormText.about("示例项目", amount).handledBy(NAME, NUMBER);
        ShanxiForms shanxi = new ShanxiForms(SETTING);
        return ShanxiDisclosure.of(SETTING)
                .withForms(List.of(form))
                .with(people())
                .draft()
                .then(
                        Section.newPage(),
                        Section.table(shanxi.overall(form, "1.00", "2.00"), TableLook.plain()),
                        Section.newPage(),
                        Section.table(specialFund(form), TableLook.plain()));
    }

    private static DrawnTable specialFund(FormText form) {
        DrawnTable table = new ShaanxiForms(SETTING).specialFund(form);
        List<List<DrawnCell>> rows = new ArrayList<>(table.body());
        rows.add(List.of(
                label("经办人"),
                label(NAME).spanning(2),
                label("联系电话"),
                label(NUMBER).spanning(2)));
        return table.rows(rows);
    }

    private static DrawnTable people() {
        return DrawnTable.plain(
                        List.of(1.0, 1.0, 1.0),
                        List.of(
                                List.of(label("科室"), label("联系人"), label("办公电话")),
                                List.of(label("示例科"), label(NAME), label(NUMBER))))
                .titled("值班安排")
                .noted("填报人：" + NAME + " 联系电话：" + NUMBER);
    }

    private String run() {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        List<String> words =
                List.of("run", "--input", input.toString(), "--output", output.toString(), "--workers", "1");
        assertThat(new Program(Yusuan.class, DocumentPipeline::of, both, both).run(words))
                .isZero();
        return said.toString();
    }

    /** All rows of the database, as SQL statements. */
    private String database() throws SQLException {
        Path file = output.resolve("database").resolve("yusuan");
        StringBuilder script = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", password(file));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SCRIPT")) {
            while (rows.next()) {
                script.append(rows.getString(1)).append('\n');
            }
        }
        return script.toString();
    }

    private static String password(Path file) {
        try {
            return Files.readString(file.resolveSibling("yusuan.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
