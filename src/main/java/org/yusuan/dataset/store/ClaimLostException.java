package org.yusuan.dataset.store;

/** The claim was lost before its owner finished: the lease ended and another took the document. Nothing was changed. */
public final class ClaimLostException extends RuntimeException {

    ClaimLostException(Claim claim) {
        super("the claim on %s (run %d, token %d) was lost: another reader has taken the document"
                .formatted(claim.document().sourceFile(), claim.run(), claim.token()));
    }
}
