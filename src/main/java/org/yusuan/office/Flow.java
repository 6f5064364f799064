package org.yusuan.office;

import java.util.List;
import org.yusuan.model.Finding;

/**
 * What a file displays, one after the other.
 *
 * @param pages as far as known, at least 1
 * @param blocks in reading order
 * @param findings about what is not read
 */
record Flow(int pages, List<Block> blocks, List<Finding> findings) {

    Flow {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }
}
