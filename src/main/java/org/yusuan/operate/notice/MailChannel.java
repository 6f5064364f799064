package org.yusuan.operate.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.yusuan.operate.notice.NoticeChannel.Secrets;

/** Sends notices by SMTP. All attempts of a notice have the same message id, by which a mailbox knows a duplicate. */
final class MailChannel implements NoticeChannel {
    private final NoticeSettings.Mail mail;
    private final Duration timeout;
    private final Secrets secrets;

    MailChannel(NoticeSettings.Mail mail, Duration timeout, Secrets secrets) {
        this.mail = mail;
        this.timeout = timeout;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void send(Notice notice) {
        JavaMailSenderImpl sender = sender();
        try {
            sender.send(message(sender, notice));
        } catch (MessagingException | MailException e) {
            // not the message of the server, which may quote the recipients
            throw new NotSentException(
                    mail.host() + ":" + mail.port() + " did not accept the mail ("
                            + e.getClass().getSimpleName() + ")",
                    e);
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, Notice notice) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper text = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        text.setFrom(mail.from());
        text.setTo(mail.to().toArray(String[]::new));
        text.setSubject(NoticeText.subject(notice));
        text.setText(NoticeText.body(notice));
        text.setSentDate(Date.from(notice.ended() == null ? notice.begun() : notice.ended()));
        message.setHeader("Message-ID", "<" + notice.id() + "." + mail.from() + ">");
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: asks for no automatic reply
        return message;
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, Long.toString(timeout.toMillis()));
        }
        boolean startTls = mail.security() == NoticeSettings.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(mail.security() == NoticeSettings.Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        secrets.of(Secrets.MAIL_USER).ifPresent(user -> {
            properties.setProperty("mail.smtp.auth", "true");
            sender.setUsername(user);
            sender.setPassword(secrets.of(Secrets.MAIL_PASSWORD).orElse(""));
        });
        return sender;
    }
}
