package org.yusuan.document.form;

import java.util.List;
import java.util.TreeSet;
import org.yusuan.model.FormType;

/**
 * A performance form as printed, over as many grids and pages as it runs.
 *
 * @param type overall, project or special fund
 * @param title as printed, without table number and year line; empty if none
 * @param parts at least one
 */
public record FormSheet(FormType type, String title, List<FormPart> parts) {

    public FormSheet {
        parts = List.copyOf(parts);
    }

    /** The pages it is printed on, ascending. */
    public List<Integer> pages() {
        TreeSet<Integer> pages = new TreeSet<>();
        for (FormPart part : parts) {
            part.grid().cells().stream()
                    .filter(c -> c.row() >= part.fromRow() && c.row() < part.toRow())
                    .forEach(c -> pages.add(c.where().page()));
        }
        return List.copyOf(pages);
    }
}
