package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;

/**
 * A request for one document.
 *
 * @param uri an address with http or https; raw Chinese characters in it are encoded as UTF-8
 * @param known validators of an earlier visit; {@link Validators#NONE} if there was none
 * @param into an existing directory that receives the body, and what is needed to resume a broken download. The file of the
 *     body belongs to the caller afterwards
 * @param maxBytes how long the body may be, decoded; the policy's own limit holds as well
 */
public record WebRequest(URI uri, Validators known, Path into, long maxBytes) {

    /** @throws IllegalArgumentException if {@code maxBytes} is less than 1 */
    public WebRequest {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1, but is " + maxBytes);
        }
    }
}
