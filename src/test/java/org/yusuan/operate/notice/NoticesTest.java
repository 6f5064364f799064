package org.yusuan.operate.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.operate.notice.NoticeChannel.NotSentException;
import org.yusuan.operate.notice.NoticeChannel.Secrets;
import org.yusuan.operate.notice.NoticeSettings.Security;
import org.yusuan.operate.notice.NoticeSettings.When;
import org.yusuan.operate.notice.Notices.Delivery;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;

/** Sends notices to real servers on the loopback interface. */
@Timeout(120)
class NoticesTest {
    private final Path output;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Posted> posted = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final HttpServer web;

    NoticesTest(@TempDir Path output) throws IOException {
        this.output = output;
        web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        web.createContext("/", exchange -> {
            posted.add(new Posted(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Yusuan-Signature"),
                    exchange.getRequestHeaders().getFirst("Yusuan-Delivery")));
            exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.remove(0), -1);
            exchange.close();
        });
    }

    @BeforeEach
    void start() {
        mail.start();
        web.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        web.stop(0);
    }

    @Test
    void aNoticeIsSentOnceOnEachChannel() {
        Notices notices = notices(When.LOOK, 3, Map.of());
        end(notices, Reports.worrying(7));
        end(notices, Reports.worrying(7));
        assertThat(notices.deliver(output)).isEqualTo(new Delivery(0, 0, 0));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(posted).hasSize(1);
    }

    @Test
    void theMailBeginsWithWhatNeedsAttention() throws MessagingException, IOException {
        end(notices(When.LOOK, 3, Map.of()), Reports.worrying(7));
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("[yusuan] run 7: 1 thing wants a look");
        assertThat(String.valueOf(message.getContent()))
                .startsWith("What wants a look")
                .contains("quarantined: 大同市示例局.pdf", "damaged: the file ends in its middle")
                .contains("12 found, 3 loaded (1 with findings), 1 quarantined, 9 unchanged")
                .contains("400 added, 3 changed, 2 superseded, 1 removed")
                .doesNotContain("title of a link");
        assertThat(message.getMessageID()).isEqualTo("<run-7-1709317800000.yusuan@office.example>");
        assertThat(GreenMailUtil.getHeaders(message)).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void theWebhookIsSignedWithTheSecretOfTheEnvironment() throws GeneralSecurityException {
        end(notices(When.LOOK, 3, Map.of(Secrets.WEBHOOK, "key")), Reports.worrying(7));
        Posted one = posted.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of().formatHex(mac.doFinal(one.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(one.signature()).isEqualTo("sha256=" + expected);
        assertThat(one.delivery()).isEqualTo("run-7-1709317800000");
        assertThat(one.body()).contains("大同市示例局.pdf").doesNotContain("title of a link");
    }

    @Test
    void withoutASecretNothingIsSigned() {
        end(notices(When.LOOK, 3, Map.of()), Reports.worrying(7));
        assertThat(posted.get(0).signature()).isNull();
    }

    @Test
    void aGoodNightIsQuietUnlessAllRunsAreNotified() {
        end(notices(When.LOOK, 3, Map.of()), Reports.quiet(7));
        assertThat(posted).isEmpty();
        end(notices(When.ALWAYS, 3, Map.of()), Reports.quiet(7));
        assertThat(posted).hasSize(1);
    }

    @Test
    void aCommandTypedByHandSendsNoNotice() {
        end(notices(When.ALWAYS, 3, Map.of()), Reports.byHand(7));
        assertThat(posted).isEmpty();
    }

    @Test
    void aNoticeThatIsNotAcceptedWaitsForTheNextAttempt() {
        answers.add(503);
        Notices notices = notices(When.LOOK, 3, Map.of());
        end(notices, Reports.worrying(7));
        assertThat(Notices.waitIn(output)).isTrue();
        assertThat(notices.deliver(output)).isEqualTo(new Delivery(1, 0, 0));
        assertThat(posted)
                .extracting(Posted::delivery)
                .containsOnly("run-7-1709317800000")
                .hasSize(2);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterTheLastAttemptANoticeIsGivenUp() {
        answers.addAll(List.of(500, 302, 404));
        Notices notices = notices(When.LOOK, 3, Map.of());
        end(notices, Reports.worrying(7));
        notices.deliver(output);
        assertThat(notices.deliver(output)).isEqualTo(new Delivery(0, 0, 1));
        assertThat(posted).hasSize(3);
        end(notices, Reports.worrying(7));
        assertThat(posted).hasSize(3);
    }

    @Test
    void theNoticeOfAKilledRunIsSentAfterwards() {
        new RunFiles(output).write(Reports.worrying(7));
        Notices before = notices(When.LOOK, 3, Map.of());
        before.post(output, Reports.worrying(7));
        assertThat(notices(When.LOOK, 3, Map.of()).deliver(output)).isEqualTo(new Delivery(2, 0, 0));
    }

    @Test
    void aServerWithoutStartTlsGetsNoMail() {
        NoticeSettings.Mail strict = new NoticeSettings.Mail(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                Security.STARTTLS,
                "yusuan@office.example",
                List.of("a@b.example"));
        MailChannel channel = new MailChannel(strict, Duration.ofSeconds(10), name -> null);
        assertThatThrownBy(() -> channel.send(Notice.of(Reports.worrying(7))))
                .isInstanceOf(NotSentException.class)
                .hasMessageContaining("did not accept the mail");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void withAPasswordTheMailChannelLogsIn() {
        mail.setUser("yusuan", "secret");
        end(
                notices(When.LOOK, 3, Map.of(Secrets.MAIL_USER, "yusuan", Secrets.MAIL_PASSWORD, "secret")),
                Reports.worrying(7));
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    private void end(Notices notices, RunReport report) {
        new RunFiles(output).write(report);
        notices.post(output, report);
        notices.deliver(output);
    }

    private Notices notices(When when, int attempts, Map<String, String> environment) {
        NoticeSettings settings = new NoticeSettings(
                when,
                attempts,
                Duration.ofSeconds(10),
                new NoticeSettings.Webhook(
                        URI.create("http://127.0.0.1:" + web.getAddress().getPort() + "/hook")),
                new NoticeSettings.Mail(
                        "127.0.0.1",
                        mail.getSmtp().getPort(),
                        Security.NONE,
                        "yusuan@office.example",
                        List.of("office@example.org")));
        return new Notices(settings, NoticeConfiguration.channels(settings, environment::get));
    }

    private record Posted(
            String body,
            @Nullable String signature,
            @Nullable String delivery) {}
}
