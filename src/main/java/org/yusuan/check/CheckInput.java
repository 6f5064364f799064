package org.yusuan.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Fact;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;

/**
 * What was read from one document, as far as sums can judge it.
 *
 * @param template name of the template that was picked; empty where no table was placed
 * @param identity whose disclosure it is
 * @param tables the placed tables, empty ones too
 * @param facts in reading order
 * @param forms may be empty
 * @param indicators of the forms
 * @param remarks what stands around the tables
 */
public record CheckInput(
        String template,
        Identity identity,
        List<PlacedTable> tables,
        List<Fact> facts,
        List<PerformanceForm> forms,
        List<Indicator> indicators,
        Remarks remarks) {

    public CheckInput {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        indicators = List.copyOf(indicators);
    }

    /** What was read of tables and forms alone. */
    public CheckInput(
            String template,
            Identity identity,
            List<PlacedTable> tables,
            List<Fact> facts,
            List<PerformanceForm> forms) {
        this(template, identity, tables, facts, forms, List.of(), Remarks.NONE);
    }

    /** Budget or final accounts; null where nothing printed decides it. */
    public @Nullable DisclosureKind kind() {
        return identity.kind();
    }

    CheckInput with(List<Fact> others) {
        return new CheckInput(template, identity, tables, others, forms, indicators, remarks);
    }
}
