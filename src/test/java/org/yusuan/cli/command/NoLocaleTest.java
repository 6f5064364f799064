package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.Yusuan;

/** The program as cron starts it: without any locale, in a folder with spaces and Chinese. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class NoLocaleTest {
    private static final String NAME = "大同市 示例局2024年部门预算公开.html";

    private final Path desk;

    NoLocaleTest(@TempDir Path folder) {
        this.desk = folder.resolve("预算 公开");
    }

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(desk.resolve("输入"));
        Files.writeString(desk.resolve("输入").resolve(NAME), page("大同市示例局", "1,119,300.00"));
    }

    @Test
    void aRunReadsDocumentsWithChineseNames() throws Exception {
        Result run = yusuan(Map.of(), "run", "--input", "输入", "--output", "输出 1", "--workers", "1");
        assertThat(run.printed()).contains("loaded             1").doesNotContain("damaged");
        assertThat(run.exitCode()).isZero();
        assertThat(desk.resolve("输出 1/csv/facts.csv")).content().contains(NAME, "1119300");
        assertThat(yusuan(Map.of("LANG", "C"), "run", "--input", "输入", "--output", "输出 1", "--workers", "1")
                        .printed())
                .contains("unchanged          1");
    }

    @Test
    void aDocumentCanBeNamedOnTheCommandLine() throws Exception {
        Result run = yusuan(Map.of("LC_ALL", "POSIX"), "extract", "输入/" + NAME, "--workers", "1");
        assertThat(run.printed()).contains("loaded             1");
        assertThat(desk.resolve("output/csv/facts.csv")).content().contains(NAME);
    }

    @Test
    void aNameInGbkIsReadAndShownAsChinese() throws Exception {
        byte[] name = "阳泉市示例局预算.html".getBytes(Charset.forName("GB18030"));
        try (InputStream bytes = shell("cp \"输入/" + NAME + "\" \"输入/$(printf '" + octal(name) + "')\"")) {
            bytes.readAllBytes();
        }
        Files.delete(desk.resolve("输入").resolve(NAME));
        Result run = yusuan(Map.of("LC_ALL", "C.UTF-8"), "run", "--input", "输入", "--workers", "1");
        assertThat(run.printed()).contains("loaded             1").doesNotContain("damaged");
        assertThat(desk.resolve("output/csv/facts.csv")).content().contains("阳泉市示例局预算.html");
    }

    private Result yusuan(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=/usr/bin:/bin"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Yusuan.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), printed);
    }

    private InputStream shell(String command) throws IOException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .start()
                .getInputStream();
    }

    private static String octal(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            text.append(String.format("\\%03o", one & 0xff));
        }
        return text.toString();
    }

    private static String page(String entity, String amount) {
        return """
                <html><head><meta charset="utf-8"><title>%1$s2024年部门预算公开</title></head><body>
                <h1>%1$s2024年部门预算公开</h1>
                <p>部门支出总表</p><p>单位：元</p>
                <table><tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>
                <tr><td></td><td>合计</td><td>%2$s</td><td>%2$s</td><td>0.00</td></tr>
                <tr><td>201</td><td>一般公共服务支出</td><td>%2$s</td><td>%2$s</td><td>0.00</td></tr>
                </table></body></html>
                """.formatted(entity, amount);
    }

    private record Result(int exitCode, String printed) {}
}
