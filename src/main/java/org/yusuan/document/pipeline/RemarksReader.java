package org.yusuan.document.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.check.Remarks;
import org.yusuan.document.check.Remarks.EmptyNote;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.MappedTables.Note;
import org.yusuan.model.Compact;
import org.yusuan.model.Identity;

/** Gathers what stands around the tables of a document. Scanned prose is left out: a misread figure would accuse the tables. */
final class RemarksReader {
    private static final Pattern EMPTY = Pattern.compile("本表(?:无数据|为空)|为空表|无此项?数据");

    /** 若本表为空，则…: says when the table would be empty. */
    private static final Pattern CONDITION = Pattern.compile("[若如]|的话|时[,，]");

    private RemarksReader() {}

    static Remarks read(DocumentLayout document, MappedTables mapped, Identity identity) {
        ProseReader prose = new ProseReader(document.textLayouts());
        List<Statement> statements = prose.statements(identity.fiscalYear()).stream()
                .filter(s -> s.kind() != Statement.Kind.FORMS_PUBLISHED || document.isWhole())
                .toList();
        List<EmptyNote> notes = mapped.notes().stream()
                .filter(RemarksReader::saysEmpty)
                .map(n -> new EmptyNote(n.table(), n.page()))
                .toList();
        return new Remarks(notes, statements, prose.headings());
    }

    private static boolean saysEmpty(Note note) {
        String text = Compact.of(note.text());
        return EMPTY.matcher(text).find() && !CONDITION.matcher(text).find();
    }
}
