package org.yusuan.collect.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server said about a body. These are claims: the content decides the type.
 *
 * @param contentType the media type in lower case without parameters; empty if none was given
 * @param charset the charset of the Content-Type as written; empty if none was given
 * @param fileName from Content-Disposition, decoded and safe as a file name, never a path; empty if none was given
 * @param validators for the next visit
 * @param lastModified when it was last changed; null if the server did not say so in a readable way
 */
public record BodyHeaders(
        String contentType,
        String charset,
        String fileName,
        Validators validators,
        @Nullable Instant lastModified) {}
