package org.yusuan.io;

import org.yusuan.model.CannotRunException;

/** A YAML file that cannot be used. The message names the file, the line, what was found and what is allowed. */
public final class YamlException extends CannotRunException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Describes the mistake.
     *
     * @param file name of the file
     * @param line 1-based; 0 if not known
     * @param message what was found and what to write instead
     */
    public YamlException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
        this.line = line;
    }

    /** The line of the mistake, 1-based; 0 if not known. */
    public int line() {
        return line;
    }
}
