package org.yusuan.document.office;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/** Writes logical tables into a web page, in a table that lays the page out. */
final class GridPage {
    private final Document page = Document.createShell("");
    private final Element place;

    GridPage() {
        page.body().appendElement("script").appendText("var tables = '<table><tr><td>1.00</td></tr></table>'");
        Element row = page.body().appendElement("table").appendElement("tr");
        row.appendElement("td").text("首页 > 政务公开");
        place = row.appendElement("td");
    }

    GridPage line(String text) {
        place.appendElement("p").text(text);
        return this;
    }

    GridPage add(List<Grid> grids) {
        grids.forEach(this::add);
        return this;
    }

    private void add(Grid grid) {
        grid.above().forEach(l -> line(l.text()));
        Element body = place.appendElement("table").appendElement("tbody");
        for (int row = 0; row < grid.rows(); row++) {
            Element made = body.appendElement("tr");
            grid.startingInRow(row).forEach(cell -> made.appendChild(cell(cell)));
        }
        grid.below().forEach(l -> line(l.text()));
    }

    private static Element cell(GridCell cell) {
        Element made = new Element("td");
        made.attr("rowspan", String.valueOf(cell.rowSpan()));
        made.attr("colspan", String.valueOf(cell.columnSpan()));
        for (String line : cell.text().split("\n", -1)) {
            made.appendText(line).appendElement("br");
        }
        return made;
    }

    String html() {
        return page.html();
    }
}
