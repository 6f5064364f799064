package org.yusuan.document.office;

import java.util.List;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.model.Finding;

/**
 * A flowing text, read.
 *
 * @param pages as far as the file tells where its pages end, else 1
 * @param layouts its stretches, each with at most one table, numbered from 1: tables that run on follow each other. The
 *     lines and cells in them tell their pages
 * @param findings about the document
 */
public record OfficeContent(int pages, List<PageLayout> layouts, List<Finding> findings) {

    public OfficeContent {
        layouts = List.copyOf(layouts);
        findings = List.copyOf(findings);
    }
}
