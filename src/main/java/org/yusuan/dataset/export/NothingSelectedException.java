package org.yusuan.dataset.export;

import org.yusuan.model.CannotRunException;

/** Nothing in the dataset is as it was asked for. */
public final class NothingSelectedException extends CannotRunException {
    private static final long serialVersionUID = 1;

    NothingSelectedException(String message) {
        super(message);
    }
}
