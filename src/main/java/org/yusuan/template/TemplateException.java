package org.yusuan.template;

import org.yusuan.model.CannotRunException;

/** A template file that cannot be used. The message names file, line, what was found and what is allowed. */
public final class TemplateException extends CannotRunException {
    private static final long serialVersionUID = 1L;

    TemplateException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}
