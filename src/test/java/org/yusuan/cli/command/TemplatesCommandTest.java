package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {
    private final Path folder;

    TemplatesCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void allMistakesArePrintedInTheOrderOfTheirLines() throws IOException {
        Path file = template("""
                name: mine
                kind: budgets
                color: red
                tables:
                  - key: t5
                    titles: ["(万元)"]
                    columns:
                      item_name: [科目名称]
                      totl: [合计]
                  - 5
                  - key: t10
                    items:
                      list:
                        - name: 合计
                """);
        ObedientYusuan.Result result = templates("check", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines())
                .extracting(line -> line.replaceFirst(".*, line (\\d+): .*", "$1"))
                .containsExactly("2", "3", "5", "6", "9", "10", "13", "14");
        assertThat(result.out()).contains("'totl' is no measure; use one of basic, budget_amount");
    }

    @Test
    void anOwnTemplateReplacesTheShippedOne() throws IOException {
        template(templates("show", "shanxi-13").out());
        assertThat(templates("list").out())
                .containsPattern("shanxi-13 +own +13 +budget +14")
                .containsPattern("final-9 +shipped +\\d+ +final +any");
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheNamesOfAll() {
        ObedientYusuan.Result result = templates("show", "gansu-1");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("gansu-1", "final-9, generic, national-10, shaanxi-16");
    }

    private Path template(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), yaml);
    }

    private ObedientYusuan.Result templates(String... command) {
        Stream<String> own = Stream.of("--templates", folder.toString());
        return ObedientYusuan.run(Stream.of(Stream.of("templates"), Stream.of(command), own)
                .flatMap(s -> s)
                .toList());
    }
}
