package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.template.MappedTables;
import org.yusuan.model.Finding;
import org.yusuan.model.RawCell;

/**
 * The standard tables of a document and its performance forms (绩效目标表).
 *
 * @param tables the tables that a template placed, with their facts
 * @param forms the forms
 * @param findings about the choice of the template, and about forms that could not be read
 */
record TablesAndForms(MappedTables tables, ReadForms forms, List<Finding> findings) {

    TablesAndForms {
        findings = List.copyOf(findings);
    }

    /** Whether the document is no disclosure, as far as the templates know. */
    boolean isEmpty() {
        return tables.tables().isEmpty() && forms.forms().isEmpty();
    }

    /** The findings about the document, its tables and its forms. */
    List<Finding> allFindings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(tables.findings());
        all.addAll(forms.findings());
        return all;
    }

    /** The cells that became no fact. */
    List<RawCell> rawCells() {
        List<RawCell> all = new ArrayList<>(tables.rawCells());
        all.addAll(forms.rawCells());
        return all;
    }
}
