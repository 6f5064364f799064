package org.yusuan.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of the files. */
final class Sha256 {
    private Sha256() {}

    /** A new one. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
