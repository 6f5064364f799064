package org.yusuan.document.identity;

import org.yusuan.document.identity.IdentityText.Source;

/**
 * What one piece of evidence says about one field.
 *
 * @param value what it says
 * @param evidence where it says so
 * @param firm whether it says so plainly, so that another value is a disagreement; a hint otherwise
 */
record IdentityClaim<T>(T value, IdentityText evidence, boolean firm) {

    Source source() {
        return evidence.source();
    }
}
