package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;

/** Rules of one kind. */
interface RuleFamily {

    /** The rules that it may tell about. */
    List<Rule> rules();

    /**
     * Tells all that it finds, what holds too: that is the evidence by which the {@link FindingPolicy} judges the rest.
     *
     * @param index the tables of the document
     * @param told where to tell it
     */
    void check(TableIndex index, Consumer<Result> results);
}
