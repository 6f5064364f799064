package org.yusuan.document.check;

import java.util.List;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.PerformanceForm;

/**
 * The facts of a document after the sums have spoken.
 *
 * @param facts those of the input in its order, with {@link Fact#vouched} set; a figure that only one other reading mends
 *     is read that way, with a finding
 * @param forms those of the input in its order, mended likewise
 * @param findings what does not hold, in the order of the rules and then of the document
 */
public record Checked(List<Fact> facts, List<PerformanceForm> forms, List<Finding> findings) {

    public Checked {
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }
}
