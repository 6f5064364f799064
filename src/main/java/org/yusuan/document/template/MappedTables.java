package org.yusuan.document.template;

import java.util.List;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.TableKey;

/**
 * The standard tables of a document.
 *
 * @param template name of the template that was picked; empty where no table was placed
 * @param tables in reading order
 * @param facts in reading order
 * @param findings in reading order
 * @param rawCells the cells that became no fact
 * @param captions the lines that name the entity over the placed tables, with their pages
 * @param titles the titles of the placed tables, with their pages
 * @param notes the lines right below the placed tables
 */
public record MappedTables(
        String template,
        List<PlacedTable> tables,
        List<Fact> facts,
        List<Finding> findings,
        List<RawCell> rawCells,
        List<PrintedLine> captions,
        List<PrintedLine> titles,
        List<Note> notes) {

    public MappedTables {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        rawCells = List.copyOf(rawCells);
        captions = List.copyOf(captions);
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    /** A line and the page it stands on. */
    public record PrintedLine(String text, int page) {}

    /** A line below a table and the page it stands on. */
    public record Note(TableKey table, String text, int page) {}
}
