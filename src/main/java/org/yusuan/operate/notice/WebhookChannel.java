package org.yusuan.operate.notice;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yusuan.io.JsonFile;
import org.yusuan.operate.notice.NoticeChannel.Secrets;

/**
 * Posts notices as JSON. The header {@code Yusuan-Delivery} is the same for all attempts of a notice. If there is a secret, the
 * header {@code Yusuan-Signature} is {@code sha256=} and the HMAC (RFC 2104) of the body in hexadecimal digits.
 */
final class WebhookChannel implements NoticeChannel {
    private static final String ALGORITHM = "HmacSHA256";

    private final NoticeSettings.Webhook webhook;
    private final Duration timeout;
    private final Secrets secrets;

    WebhookChannel(NoticeSettings.Webhook webhook, Duration timeout, Secrets secrets) {
        this.webhook = webhook;
        this.timeout = timeout;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void send(Notice notice) {
        int status = status(request(notice));
        if (status / 100 != 2) {
            throw new NotSentException(host() + " answered " + status + " to the webhook", null);
        }
    }

    private HttpRequest request(Notice notice) {
        byte[] body = JsonFile.text(notice).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook.url())
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "yusuan")
                .header("Yusuan-Delivery", notice.id())
                .POST(BodyPublishers.ofByteArray(body));
        secrets.of(Secrets.WEBHOOK)
                .ifPresent(secret -> request.header("Yusuan-Signature", "sha256=" + signature(secret, body)));
        return request.build();
    }

    /** Does not follow redirects: if a webhook moves, the operator changes the settings. */
    private int status(HttpRequest request) {
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(timeout)
                    .build()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new NotSentException(
                    host() + " did not accept the webhook (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSentException("the post to the webhook was interrupted", e);
        }
    }

    /** The host alone, since the path of a webhook is often its key. */
    private String host() {
        return String.valueOf(webhook.url().getHost());
    }

    private static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
