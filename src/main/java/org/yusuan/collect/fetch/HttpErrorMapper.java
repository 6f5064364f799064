package org.yusuan.collect.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What an exception of the HTTP client means. */
final class HttpErrorMapper {
    private HttpErrorMapper() {}

    static AttemptResult of(URI uri, IOException trouble) {
        String message = RedactedUrl.of(uri) + ": " + words(trouble);
        if (trouble instanceof StoppedException stopped) {
            return ofOurs(stopped.reason(), message);
        }
        if (trouble instanceof PrivateAddressException) {
            return AttemptResult.refused(
                    FailureReason.PRIVATE_ADDRESS,
                    message + "; if that is meant, name the host among the job's private hosts");
        }
        if (isUntrusted(trouble)) {
            return AttemptResult.failed(FailureReason.UNTRUSTED, message, 1);
        }
        return AttemptResult.again(reason(trouble), message);
    }

    private static AttemptResult ofOurs(FailureReason reason, String message) {
        return switch (reason) {
            case TOO_LARGE, BAD_ANSWER -> AttemptResult.refused(reason, message);
            case NOT_WRITABLE -> AttemptResult.failed(reason, message, 1);
            default -> AttemptResult.again(reason, message);
        };
    }

    private static FailureReason reason(IOException trouble) {
        if (trouble instanceof InterruptedIOException) { // SocketTimeoutException, ConnectTimeoutException
            return FailureReason.TIMEOUT;
        }
        if (trouble instanceof ConnectionClosedException || trouble instanceof MalformedChunkCodingException) {
            return FailureReason.TRUNCATED;
        }
        if (trouble instanceof ClientProtocolException
                || trouble instanceof MessageConstraintException
                || trouble instanceof ZipException
                || trouble instanceof EOFException) {
            return FailureReason.BAD_ANSWER;
        }
        return FailureReason.UNREACHABLE;
    }

    private static boolean isUntrusted(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static String words(IOException trouble) {
        if (trouble instanceof UnknownHostException && !(trouble instanceof PrivateAddressException)) {
            return "no address is known for this name";
        }
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }
}
