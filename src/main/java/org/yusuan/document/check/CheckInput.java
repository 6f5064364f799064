package org.yusuan.document.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Fact;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Relations;
import org.yusuan.model.Yuan;

/**
 * What was read from one document and can be checked.
 *
 * @param template name of the template that was picked; empty where no table was placed
 * @param relations what the tables promise each other
 * @param identity whose disclosure it is
 * @param tables the placed tables, empty ones too
 * @param facts in reading order
 * @param forms may be empty
 * @param figures the figures of the forms as they are printed; a figure that is not listed counts as certain
 * @param indicators of the forms
 * @param remarks what the document says around its tables
 * @param doubts what is known to be unsure or missing
 */
public record CheckInput(
        String template,
        Relations relations,
        Identity identity,
        List<PlacedTable> tables,
        List<Fact> facts,
        List<PerformanceForm> forms,
        List<FormFigure> figures,
        List<Indicator> indicators,
        Remarks remarks,
        Doubts doubts) {

    public CheckInput {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        figures = List.copyOf(figures);
        indicators = List.copyOf(indicators);
    }

    /** An input of tables and forms alone. */
    public CheckInput(
            String template,
            Relations relations,
            Identity identity,
            List<PlacedTable> tables,
            List<Fact> facts,
            List<PerformanceForm> forms) {
        this(template, relations, identity, tables, facts, forms, List.of(), List.of(), Remarks.NONE, Doubts.NONE);
    }

    /** An input without known doubts. */
    public CheckInput(
            String template,
            Relations relations,
            Identity identity,
            List<PlacedTable> tables,
            List<Fact> facts,
            List<PerformanceForm> forms,
            List<FormFigure> figures,
            List<Indicator> indicators,
            Remarks remarks) {
        this(template, relations, identity, tables, facts, forms, figures, indicators, remarks, Doubts.NONE);
    }

    /** Budget or final accounts; null where nothing printed decides it. */
    public @Nullable DisclosureKind kind() {
        return identity.kind();
    }

    CheckInput with(Doubts others) {
        return new CheckInput(
                template, relations, identity, tables, facts, forms, figures, indicators, remarks, others);
    }

    CheckInput with(List<Fact> others) {
        return new CheckInput(
                template, relations, identity, tables, others, forms, figures, indicators, remarks, doubts);
    }

    /** The same input with another reading of one figure of a form. */
    CheckInput with(FormFigure figure, Yuan amount) {
        List<FormFigure> otherFigures =
                figures.stream().map(f -> isSame(f, figure) ? figure : f).toList();
        List<PerformanceForm> otherForms = forms.stream()
                .map(f -> f.formNo() == figure.formNo() ? f.with(figure.column(), amount.amount()) : f)
                .toList();
        return new CheckInput(
                template, relations, identity, tables, facts, otherForms, otherFigures, indicators, remarks, doubts);
    }

    private static boolean isSame(FormFigure one, FormFigure other) {
        return one.formNo() == other.formNo() && one.column().equals(other.column());
    }
}
