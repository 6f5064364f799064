package org.yusuan.document.office;

import java.util.List;
import org.yusuan.model.Finding;

/**
 * What a file displays, one after the other.
 *
 * @param pages as far as known, at least 1
 * @param blocks in reading order
 * @param findings about what is not read
 */
record DocumentFlow(int pages, List<Block> blocks, List<Finding> findings) {

    DocumentFlow {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }
}
