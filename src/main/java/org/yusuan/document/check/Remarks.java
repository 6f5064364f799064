package org.yusuan.document.check;

import java.util.List;
import org.yusuan.model.TableKey;

/**
 * What a document says around its tables, as far as the tables can be held against it. Holds figures and names of bodies
 * only, no prose: nothing personal gets into findings by this way.
 *
 * @param emptyNotes notes under tables that say that the table is empty (本表无数据)
 * @param statements figures that the prose tells
 * @param headings headings that name whose tables or explanations follow
 */
public record Remarks(List<EmptyNote> emptyNotes, List<Statement> statements, List<Heading> headings) {
    /** Nothing is said, or nothing of it could be read. */
    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

    public Remarks {
        emptyNotes = List.copyOf(emptyNotes);
        statements = List.copyOf(statements);
        headings = List.copyOf(headings);
    }

    /** A note by which the table over it has no data, and its page. */
    public record EmptyNote(TableKey table, int page) {}

    /** A heading such as 某某局2024年度部门决算表: the body it names, and its page. */
    public record Heading(String body, int page) {}
}
