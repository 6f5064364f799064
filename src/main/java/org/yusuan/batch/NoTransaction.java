package org.yusuan.batch;

import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * A step's transaction that is none. Spring Batch wants one around every step; a real one would stay open all night, while the
 * store opens its own for every document.
 */
final class NoTransaction extends ResourcelessTransactionManager {

    NoTransaction() {
        // else Spring would keep connections for the end of a transaction that is none
        setTransactionSynchronization(SYNCHRONIZATION_NEVER);
    }
}
