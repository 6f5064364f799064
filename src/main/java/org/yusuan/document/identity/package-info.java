/**
 * Decides whose disclosure a document is: region, entity, level, year and kind. The texts of the cover, captions, titles and
 * links come in as {@link org.yusuan.document.identity.IdentityText}; an {@link org.yusuan.document.identity.Identified}
 * identity goes out, with a finding for each disagreement and gap. Nothing here knows file types or tables. Begin with {@link
 * org.yusuan.document.identity.IdentityReader}: it asks one reader for each field, and {@code FieldDecision} picks the most
 * trusted claim.
 */
@NullMarked
package org.yusuan.document.identity;

import org.jspecify.annotations.NullMarked;
