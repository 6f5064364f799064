package org.yusuan.document.form;

import java.util.List;
import java.util.Map;

/**
 * Amounts whose labels stand together, such as one half of the fund block.
 *
 * @param under labels that head the group; a label belongs to it if it is one of them, or if the nearest head of any
 *     group above it in its column is one of them; empty if the labels need no head
 * @param across headings over the column in which the values stand; empty if the value stands beside its label
 * @param labels the wordings of each amount
 */
record AmountGroup(List<FormLabel> under, List<FormLabel> across, Map<AmountField, List<FormLabel>> labels) {

    AmountGroup {
        under = List.copyOf(under);
        across = List.copyOf(across);
    }
}
