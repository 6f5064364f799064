package org.yusuan.document.pipeline;

import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Fact;

/** What a fact says, in the form in which drawn and read facts are compared. */
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
