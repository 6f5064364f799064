package org.yusuan.operate.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.yusuan.operate.notice.NoticeSettings.Mail;
import org.yusuan.operate.notice.NoticeSettings.Security;

class NoticeSettingsTest {
    private final Map<String, String> written =
            new HashMap<>(Map.of("when", "look", "attempts", "50", "patience", "20s"));

    @Test
    void withoutAServerNobodyIsNotified() {
        assertThat(settings().webhook()).isNull();
        assertThat(settings().mail()).isNull();
    }

    @Test
    void aMailServerIsReadAsTheGuideShowsIt() {
        mail();
        assertThat(settings().mail())
                .isEqualTo(new Mail("smtp.example", 587, Security.STARTTLS, "a@b.example", List.of("c@d.example")));
    }

    @ParameterizedTest
    @CsvSource({
        "webhook.url, ftp://chat.example/, http or https",
        "webhook.url, https://user:hunter2@chat.example/, no credentials",
        "mail.port, 0, mail.port must be from 1 to 65535",
        "attempts, 0, attempts must be at least 1",
        "patience, 0s, patience must be longer than nothing"
    })
    void aValueThatIsNotAllowedIsRefused(String key, String value, String rule) {
        mail();
        written.put(key, value);
        assertThatThrownBy(this::settings)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("yusuan.notice.")
                .hasMessageContaining(rule)
                .hasMessageNotContaining("hunter2");
    }

    private void mail() {
        written.putAll(Map.of(
                "mail.host", "smtp.example",
                "mail.port", "587",
                "mail.security", "starttls",
                "mail.from", "a@b.example",
                "mail.to[0]", "c@d.example"));
    }

    private NoticeSettings settings() {
        Map<String, String> properties = new HashMap<>();
        written.forEach((key, value) -> properties.put("yusuan.notice." + key, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("yusuan.notice", NoticeSettings.class)
                .get();
    }
}
