package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Method;

/**
 * The part of a table without rulings that stands on one page, before its columns are known.
 *
 * @param page 1-based
 * @param method how its body was read, or some of it
 * @param header its headers; empty where the page goes on without them
 * @param body words below the header
 * @param rules horizontal rulings of the page
 */
record AlignedPart(int page, Method method, List<HeaderCell> header, List<Word> body, List<Separator> rules) {

    AlignedPart {
        header = List.copyOf(header);
        body = List.copyOf(body);
        rules = List.copyOf(rules);
    }

    static AlignedPart of(PageContent page, List<HeaderCell> header, List<Word> body, List<Separator> rules) {
        List<Glyph> glyphs = body.stream().flatMap(w -> w.glyphs().stream()).toList();
        return new AlignedPart(page.number(), page.methodOf(glyphs), header, body, rules);
    }

    List<String> headerTexts() {
        return header.stream().map(HeaderCell::text).toList();
    }
}
