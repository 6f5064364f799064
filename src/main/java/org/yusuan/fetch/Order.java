package org.yusuan.fetch;

import java.nio.file.Path;

/**
 * What is to be brought, wherever it stands.
 *
 * @param maxBytes the least of what request and policy allow
 */
record Order(Validators known, Path into, long maxBytes, Excess excess) {

    static Order of(WebRequest request, WebLimits limits) {
        return new Order(
                request.known(), request.into(), Math.min(request.maxBytes(), limits.maxBytes()), Excess.REFUSED);
    }
}
