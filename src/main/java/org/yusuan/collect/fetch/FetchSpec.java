package org.yusuan.collect.fetch;

import java.nio.file.Path;

/**
 * What is to be brought, wherever it stands.
 *
 * @param maxBytes the least of what request and policy allow
 */
record FetchSpec(Validators known, Path into, long maxBytes, OverflowPolicy excess) {

    static FetchSpec of(WebRequest request, WebLimits limits) {
        return new FetchSpec(
                request.known(),
                request.into(),
                Math.min(request.maxBytes(), limits.maxBytes()),
                OverflowPolicy.REFUSED);
    }
}
