package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;

/**
 * What is asked for.
 *
 * @param uri an address with http or https; raw Chinese characters in it are encoded as UTF-8 on the way
 * @param known validators of an earlier visit, {@link Validators#NONE} where there was none
 * @param into an existing directory that receives the body, and what is needed to go on with a download that broke off.
 *     The body's file belongs to the caller afterwards
 * @param maxBytes how long the body may be, unpacked; the policy's own limit holds as well
 */
public record WebRequest(URI uri, Validators known, Path into, long maxBytes) {

    /** @throws IllegalArgumentException if no byte is allowed */
    public WebRequest {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1, but is " + maxBytes);
        }
    }
}
