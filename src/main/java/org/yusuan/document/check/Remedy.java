package org.yusuan.document.check;

import java.math.BigDecimal;
import org.yusuan.model.Finding;

/** Another reading of what is printed, by which sums may hold. */
sealed interface Remedy permits CorrectionCandidate, FormRemedy {

    /** The input with the figure read so. */
    CheckInput applied(CheckInput input);

    /** Whether a figure of the input after it is one that it has changed. */
    boolean isAbout(Figure figure);

    /** What a person is told of it. */
    Finding told();

    /** How sure the figure was read that it changes, 0..1. */
    BigDecimal confidence();
}
