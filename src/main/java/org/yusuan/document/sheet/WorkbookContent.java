package org.yusuan.document.sheet;

import java.util.List;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.model.Finding;

/**
 * The sheets of a workbook, read.
 *
 * @param sheets number of its sheets, hidden ones included
 * @param layouts the displayed sheets, ascending; the number of a page is that of the sheet
 * @param findings about sheets
 */
public record WorkbookContent(int sheets, List<PageLayout> layouts, List<Finding> findings) {

    public WorkbookContent {
        layouts = List.copyOf(layouts);
        findings = List.copyOf(findings);
    }
}
