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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.fetch.CheckedDnsResolver.PrivateAddressException;

/** Decides what an exception of the HTTP client means: refused, failed, or worth a retry. */
final class HttpErrorMapper {
    private static final Logger LOG = LoggerFactory.getLogger(HttpErrorMapper.class);

    private HttpErrorMapper() {}

    static AttemptResult map(URI uri, IOException error) {
        String message = RedactedUrl.of(uri) + ": " + describe(error);
        if (error instanceof StoppedException stopped) {
            return ofOwnStop(stopped.reason(), message);
        }
        if (error instanceof PrivateAddressException) {
            return AttemptResult.refused(
                    FailureReason.PRIVATE_ADDRESS,
                    message + "; if that is meant, name the host among the job's private hosts");
        }
        if (isUntrusted(error)) {
            return AttemptResult.failed(FailureReason.UNTRUSTED, message, 1);
        }
        return AttemptResult.retry(reason(error), message);
    }

    /** The result of an attempt that threw something unforeseen: it costs this address, never the run. */
    static AttemptResult defect(URI uri, Throwable thrown) {
        LOG.error("{}: reading the response failed", RedactedUrl.of(uri), thrown);
        return AttemptResult.failed(FailureReason.DEFECT, defectMessage(uri, thrown), 1);
    }

    static String defectMessage(URI uri, Throwable thrown) {
        return RedactedUrl.of(uri) + ": what the server sent could not be read, a defect of the program ("
                + thrown.getClass().getSimpleName() + "): please report it with the log";
    }

    private static AttemptResult ofOwnStop(FailureReason reason, String message) {
        return switch (reason) {
            case TOO_LARGE, BAD_ANSWER -> AttemptResult.refused(reason, message);
            case NOT_WRITABLE -> AttemptResult.failed(reason, message, 1);
            default -> AttemptResult.retry(reason, message);
        };
    }

    private static FailureReason reason(IOException error) {
        if (error instanceof InterruptedIOException) { // SocketTimeoutException, ConnectTimeoutException
            return FailureReason.TIMEOUT;
        }
        if (error instanceof ConnectionClosedException || error instanceof MalformedChunkCodingException) {
            return FailureReason.TRUNCATED;
        }
        if (error instanceof ClientProtocolException
                || error instanceof MessageConstraintException
                || error instanceof ZipException
                || error instanceof EOFException) {
            return FailureReason.BAD_ANSWER;
        }
        return FailureReason.UNREACHABLE;
    }

    private static boolean isUntrusted(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static String describe(IOException error) {
        if (error instanceof UnknownHostException && !(error instanceof PrivateAddressException)) {
            return "no address is known for this name";
        }
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
