package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    private static final String SECRET = "changeit";

    private final Path into;
    private final Path keys;

    CertificateTest(@TempDir Path into, @TempDir Path keys) {
        this.into = into;
        this.keys = keys;
    }

    @Test
    void aServerWithAnUntrustedCertificateIsNotRetried() throws Exception {
        try (ServerSocket server = secureServer();
                TestFetcher fetcher = TestFetcher.of(into)) {
            Thread thread = new Thread(() -> shakeHands(server));
            thread.setDaemon(true);
            thread.start();

            FetchResult.Failed failed = fetcher.failed(URI.create("https://localhost:" + server.getLocalPort() + "/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.UNTRUSTED);
            assertThat(failed.attempts()).isEqualTo(1);
        }
    }

    private static void shakeHands(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getInputStream().read();
            } catch (IOException refused) {
                // the client does not trust the certificate, which is what the test expects
            }
        }
    }

    /** A server with a self-signed certificate. */
    private ServerSocket secureServer() throws Exception {
        Path store = keys.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keyStore.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keyStore, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    }
}
