package org.yusuan.intake;

import org.yusuan.intake.Evidence.Source;

/**
 * What one piece of evidence says about one field.
 *
 * @param value what it says
 * @param evidence where it says so
 * @param firm whether it says so plainly, so that another value is a disagreement; a hint otherwise
 */
record Claim<T>(T value, Evidence evidence, boolean firm) {

    Source source() {
        return evidence.source();
    }
}
