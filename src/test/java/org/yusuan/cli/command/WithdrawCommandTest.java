package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;

@Timeout(300)
class WithdrawCommandTest {
    private final Desk desk;

    WithdrawCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void aDocumentIsOutUntilTheWithdrawalIsUndone() throws IOException {
        String id = DocumentId.of(desk.document("a.pdf", "read a")).disclosureId();
        desk.document("b.pdf", "read b");
        run();

        assertThat(withdraw(id, "--reason", "of another city").out()).isEqualTo("a.pdf is out of the dataset\n");
        assertThat(desk.csv("disclosures")).contains("b.pdf").doesNotContain("a.pdf");
        assertThat(desk.csv("sources")).doesNotContain("a.pdf");
        assertThat(desk.csv("facts")).doesNotContain(id);
        assertThat(run().out()).contains("loaded             0", "unchanged          2");
        assertThat(desk.csv("disclosures")).doesNotContain("a.pdf");
        assertThat(desk.command("status").out()).containsPattern("withdrawn +1\n");

        assertThat(withdraw(id, "--undo").out()).isEqualTo("a.pdf is read again by the next run\n");
        assertThat(run().out()).contains("loaded             1", "unchanged          1");
        assertThat(desk.csv("disclosures")).contains("a.pdf");
    }

    @Test
    void theReasonIsRequired() throws IOException {
        assertThat(withdraw("0123456789abcdef").err())
                .isEqualTo("yusuan: give the reason with --reason: the next person will ask for it"
                        + System.lineSeparator());
    }

    private ObedientYusuan.Result run() {
        return desk.run("--archive", archive());
    }

    private ObedientYusuan.Result withdraw(String id, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = id;
        arguments[1] = "--archive";
        arguments[2] = archive();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return desk.command("withdraw", arguments);
    }

    private String archive() {
        return desk.folder().resolve("archive").toString();
    }
}
