package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.document.template.MappedTables;
import org.yusuan.model.FormType;

/** Gathers the texts of a document and its source that may say whose disclosure it is. */
final class IdentityEvidence {
    /** The cover, and the next page, in case the cover is a picture or a single line. */
    private static final int COVER_PAGES = 2;

    private static final String NAME = "department_name";
    private static final String CODE = "department_code";
    private static final int DEPARTMENT_DIGITS = 3;

    private IdentityEvidence() {}

    /** @param pageFrom the first page of the document; more than 1 for a part of a file */
    static List<IdentityText> of(
            DocumentLayout document, TablesAndForms content, ExtractionRequest request, int pageFrom) {
        MappedTables mapped = content.tables();
        List<IdentityText> evidence = new ArrayList<>();
        for (PageLayout layout : document.layouts()) {
            for (ContextLine line : layout.lines()) {
                int page = line.where().page();
                evidence.add(new IdentityText(
                        page < pageFrom + COVER_PAGES ? Source.COVER : Source.PROSE, line.text(), page));
            }
        }
        mapped.captions().forEach(c -> evidence.add(new IdentityText(Source.CAPTION, c.text(), c.page())));
        if (mapped.captions().isEmpty()) {
            evidence.addAll(namedInForms(content.forms()));
        }
        mapped.titles().forEach(t -> evidence.add(new IdentityText(Source.TABLE_TITLE, t.text(), t.page())));
        request.linkText()
                .lines()
                .filter(text -> !text.isBlank())
                .forEach(text -> evidence.add(new IdentityText(Source.LINK_OR_FILE_NAME, text, null)));
        evidence.add(new IdentityText(Source.LINK_OR_FILE_NAME, request.fileName(), null));
        if (!request.regionHint().isBlank()) {
            evidence.add(new IdentityText(Source.JOB_HINT, request.regionHint(), null));
        }
        return evidence;
    }

    /**
     * The department that a form names in its cells, as a caption. A document of forms alone has no other. A code of three digits
     * is a department's (部门); units (单位) have longer codes.
     */
    private static List<IdentityText> namedInForms(ReadForms forms) {
        return forms.forms().stream()
                .filter(form -> form.type() == FormType.OVERALL && form.texts().containsKey(NAME))
                .map(form -> {
                    boolean department = form.texts().getOrDefault(CODE, "").length() == DEPARTMENT_DIGITS;
                    String label = department ? "部门名称：" : "部门（单位）名称：";
                    return new IdentityText(
                            Source.CAPTION,
                            label + form.texts().get(NAME),
                            form.pages().get(0));
                })
                .toList();
    }
}
