package org.yusuan.document.check;

import java.util.List;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.PerformanceForm;

/**
 * The result of the checks of one document.
 *
 * @param facts the facts of the input in their order, with {@link Fact#vouched()} set; a figure that exactly one other reading
 *     corrects is read that way, and a finding says so
 * @param forms the forms of the input in their order, corrected likewise
 * @param findings what does not hold, in the order of the rules and then of the document
 */
public record Checked(List<Fact> facts, List<PerformanceForm> forms, List<Finding> findings) {

    public Checked {
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }
}
