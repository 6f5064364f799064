package org.yusuan.document.pipeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.ocr.ScanTransform;
import org.yusuan.model.Box;
import org.yusuan.model.Fact;
import org.yusuan.model.PageBox;
import org.yusuan.model.RawCell;

/**
 * Puts what was read from turned or levelled scans back to where the displayed pages show it.
 *
 * @param byPage the pages that were read from their pictures, as a whole or in part
 */
record Placements(Map<Integer, ScanTransform> byPage) {
    /** No page was scanned. */
    static final Placements NONE = new Placements(Map.of());

    Placements {
        byPage = Map.copyOf(byPage);
    }

    /** Whether the page as a whole was read from its picture. */
    boolean has(int page) {
        @Nullable ScanTransform placement = byPage.get(page);
        return placement != null && placement.whole();
    }

    List<Fact> facts(List<Fact> read) {
        return read.stream().map(f -> f.at(displayed(f.where()))).toList();
    }

    List<RawCell> rawCells(List<RawCell> read) {
        return read.stream().map(c -> c.at(displayed(c.where()))).toList();
    }

    private PageBox displayed(PageBox read) {
        @Nullable ScanTransform placement = byPage.get(read.page());
        if (placement == null) {
            return read;
        }
        Box box = placement.displayed(read.box());
        return new PageBox(read.page(), box, read.cell());
    }
}
