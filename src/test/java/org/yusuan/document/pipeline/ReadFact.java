package org.yusuan.document.pipeline;

import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Fact;

/** The content of a fact, by which drawn facts are compared with read ones. */
record ReadFact(String place, String item, String amount, int page) {

    static ReadFact of(ExpectedFact fact) {
        return new ReadFact(
                String.join(
                        "|",
                        fact.tableKey().value(),
                        fact.side().word(),
                        fact.classification().word()),
                String.join("|", fact.itemCode(), fact.itemName(), fact.counterpartName()),
                fact.measure().word() + " " + fact.amountYuan().plain(),
                fact.page());
    }

    static ReadFact of(Fact fact) {
        return new ReadFact(
                String.join(
                        "|",
                        fact.table().value(),
                        fact.side().word(),
                        fact.classification().word()),
                String.join("|", fact.itemCode(), fact.itemName(), fact.counterpartName()),
                fact.measure().word() + " " + fact.amount().plain(),
                fact.where().page());
    }
}
