package org.yusuan.operate.notice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yusuan.operate.notice.NoticeChannel.Secrets;

/** Makes the channels that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    @Bean
    Notices notices(NoticeSettings settings) {
        return new Notices(settings, channels(settings, System::getenv));
    }

    static List<NoticeChannel> channels(NoticeSettings settings, Secrets secrets) {
        List<NoticeChannel> channels = new ArrayList<>();
        if (settings.webhook() != null) {
            channels.add(new WebhookChannel(settings.webhook(), settings.patience(), secrets));
        }
        if (settings.mail() != null) {
            channels.add(new MailChannel(settings.mail(), settings.patience(), secrets));
        }
        return channels;
    }
}
