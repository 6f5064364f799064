package org.yusuan.document.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;

/** The text of {@code docs/checks.md}, generated from the rules. A test compares the two. */
final class RulesPage {
    private static final String HEAD = """
            # Checks

            The tables of a disclosure say the same things several times. What they promise each other is checked after every
            extraction. This page is generated from the rules in `org.yusuan.document.check` (`RulesPage`); do not edit it by hand.

            Which tables a rule compares, the templates say under `relations:` ([templates.md](templates.md#relations)). Listed here
            are those of the shared vocabulary, which apply to every document; `yusuan templates show generic` prints them with
            their conditions.

            ## How a result is judged
            - **Holds to the last digit**: every figure that takes part is *vouched for* (`vouched` in `facts.csv`). Two figures in
              different units agree when the finer rounds to the coarser.
            - **Off within rounding**: `info`, fault `publisher`; vouches for nothing. A figure is wrong by at most half of its last
              printed digit, h. A sum may be off by the h of all its figures together, and by no more than three standard
              deviations of them, √(3·Σh²): the smaller of the two. Zeros are not rounded. The last printed digit is that of the
              longest figure of the table.
            - **Broken**: the finding names the figure that no other sum confirms; of several, the one that most sums accuse.
              Broken sums that accuse the same figure are one finding.
              - The extraction is proven: `warning`, fault `publisher`: a printed error is data. Proven means that the
                characters and the picture of the cell say the same, that the cell has no hazard, that nothing of its table was
                left unread, and that the document keeps the same promise elsewhere: in another column of the row, in other
                rows of the tables, or a second sum accuses the same figure.
              - The page was scanned (method `ocr`), a second reading differs, the figure is out of all proportion, or a row is
                missing by which a sum of its own table is off: `error`, fault `extraction`.
              - Else nobody knows: `error`, fault empty.
            - A missing row is never the publisher's: no second reading proves that a page does not print it.
            - Where a figure is doubtful in its own reading and exactly one other reading of it makes every sum hold, that
              reading is taken and reported as `reading.mended` (`info`, fault `extraction`). A figure that was recognised with
              confidence stays, whatever the sums ask for.
            - The second reading paints the cells of broken sums, and a sample of all others, and recognises them
              (`yusuan.extract.second-reading`). Sheets and flowing texts have no picture: their cells are proven where their
              reader looked for hazards and met none.

            ## The rules
            """;

    private static final String TAIL = """

            ## The rule over the whole dataset
            ### `code.name_differs_in_dataset`
            - **What**: a national code has the name that the other current documents of its fiscal year print beside it.
            - **Why**: it runs when the documents of a run are loaded, over `t05`, `t06`, `t08`, `f03`, `f05`, `f06`, `f08`,
              `x_general_public_by_economic` and `x_basic_by_function`, whose codes
              are items in every layout. At least 5 documents must print the usual name, and 80 of 100 of those that print the code;
              signs, `（款）` and `（项）`, and a name cut off or added to are no difference; scanned names do not take part.
            - **May differ by**: nothing. **Severity**: `info`; `warning` where the odd name is the usual one of another code.

            ## What no rule can cover
            A cell that is not vouched for has no second witness in its document. That holds for
            - lists without a total: procurement counts (`quantity`), `earmarked` (其中) columns, rows under 其中;
            - `t13` in Shaanxi's layout where it prints no total; projects of `t12` whose sum is not printed and that have no form;
            - `t11` in Shanghai's layout where it is less than the operating part of `t06`: a bound vouches only where it is reached;
            - figures whose only sum is off by rounding;
            - names, but for a code that has another name elsewhere in the document or the dataset, a heading, and an implementing unit in
              a unit's own document; dates and texts of forms; an indicator but for what the other half of its form says of it;
            - sums that the prose or a form says in words (合计…；分项：…), and a figure of the prose that happens to be printed
              elsewhere in the tables; the prose of scanned pages;
            - a project form without a counterpart in `t12`, where that table is empty or not printed.

            Some losses leave no trace though the cells that were lost would have been vouched for:
            - the only row of a unit in Shaanxi's table 13 (`t10`): some print the row 合计 alone; the row 部门合计 of `t11` over one unit;
            - a source line of a form that prints no total;
            - last year's amounts and the changes of `t10` taken for each other: both sums hold; the money and the counts of procurement
              taken for each other, where both add up;
            - a group without a code that was lost before its members were placed, where no other row gives its amount: they stand beside
              each other then and add up to the same total.

            `MutationTest` breaks drawn disclosures 500 times in each of five ways (a digit, a row, two columns, glued numbers, a decimal
            point) and holds the share that is noticed at 95 of 100 or more for each layout. It breaks the facts that the rules are given:
            a row is lost after the others were placed.
            """;

    private RulesPage() {}

    /**
     * The page.
     *
     * @param shared the relations of the shared vocabulary, which the page lists beside the rules that compare them
     */
    static String text(Relations shared) {
        Map<String, String> tables = tables(shared);
        return HEAD
                + Checks.rules().stream()
                        .map(rule -> section(rule, tables.getOrDefault(rule.name(), "")))
                        .collect(Collectors.joining())
                + TAIL;
    }

    private static String section(Rule rule, String tables) {
        return "\n### `" + rule.name() + "`\n"
                + "- **What**: " + rule.what() + ".\n"
                + tables
                + "- **Why**: " + rule.why() + ".\n"
                + "- **May differ by**: " + rule.allowed().words() + ". **Severity**: "
                + rule.severity().words() + ".\n";
    }

    /** What the shared relations say, by the rule that checks it. */
    private static Map<String, String> tables(Relations shared) {
        Map<String, String> tables = new HashMap<>();
        tables.put("same.total", line("same_total", pairs(shared.sameTotal(), "=")));
        tables.put("same.source", line("same_source", pairs(shared.sameSource(), "=")));
        tables.put("same.bound", line("at_most", pairs(shared.atMost(), "<=")));
        tables.put("same.item", line("same_item", rowPairs(shared.sameItem())));
        tables.put("same.class", line("same_class", rowPairs(shared.sameClass())));
        tables.put("same.overview", line("same_overview", rowPairs(shared.sameOverview())));
        tables.put(
                "sum.three_public",
                line("expenses", keys(shared.expenses().stream().flatMap(e -> e.tables().stream()))));
        tables.put(
                "sum.procurement",
                line("nested_rows", shared.nestedRows().stream().map(n -> n.figures()
                        .words())));
        tables.put(
                "sum.economic",
                line("class_totals", shared.classTotals().stream().map(t -> t.figures()
                        .words())));
        tables.put(
                "column.personnel",
                line("class_columns", keys(shared.classColumns().stream().flatMap(c -> c.tables().stream()))));
        tables.put("rows.total", line("totals_printed", keys(shared.totalsPrinted().stream())));
        Optional.ofNullable(shared.projects())
                .ifPresent(p -> tables.put(
                        "same.projects", line("projects", p.spent().stream().map(RulesPage::sum))));
        return tables;
    }

    private static String line(String key, Stream<String> relations) {
        return "- **Tables** (`" + key + "`): "
                + relations.map(relation -> "`" + relation + "`").collect(Collectors.joining(", ")) + ".\n";
    }

    private static Stream<String> pairs(List<Relations.Pair> pairs, String sign) {
        return pairs.stream()
                .map(pair ->
                        pair.one().words() + " " + sign + " " + pair.other().words());
    }

    private static Stream<String> rowPairs(List<Relations.RowPairs> all) {
        return all.stream().flatMap(some -> pairs(some.pairs(), "="));
    }

    private static Stream<String> keys(Stream<TableKey> tables) {
        return tables.map(TableKey::value);
    }

    private static String sum(Relations.Sum sum) {
        return sum.total().words() + " = "
                + sum.parts().stream().map(FigureSelector::words).collect(Collectors.joining(" + "));
    }
}
