package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;

/** Rules that are checked together. */
interface RuleFamily {

    /** The rules that it checks. */
    List<Rule> rules();

    /**
     * Reports all results, also of what holds: that is the {@link Evidence} by which the rest is judged.
     *
     * @param index the tables of the document
     * @param results takes the results, in the order of the document
     */
    void check(TableIndex index, Consumer<Result> results);
}
