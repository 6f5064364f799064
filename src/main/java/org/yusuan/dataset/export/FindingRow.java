package org.yusuan.dataset.export;

import org.yusuan.dataset.store.Disclosure;
import org.yusuan.dataset.store.LooseFinding;
import org.yusuan.model.Finding;

/**
 * A row of {@code findings.csv}.
 *
 * @param disclosureId empty if it is about no document
 * @param sourceFile the document, or the file of the operator that it is about
 * @param content what was found
 */
record FindingRow(String disclosureId, String sourceFile, Finding content) {

    static FindingRow of(Disclosure disclosure, Finding finding) {
        return new FindingRow(disclosure.id().disclosureId(), disclosure.sourceFile(), finding);
    }

    static FindingRow of(LooseFinding loose) {
        return new FindingRow("", loose.source(), loose.finding());
    }
}
