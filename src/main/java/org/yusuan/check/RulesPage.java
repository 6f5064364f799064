package org.yusuan.check;

import java.util.stream.Collectors;

/** The text of {@code docs/checks.md}, made of the rules themselves; a test holds the two together. */
final class RulesPage {
    private static final String HEAD = """
            # Checks

            The tables of a disclosure say the same things several times. What they promise each other is checked after every
            extraction; this page is made of the rules in `org.yusuan.check` (`RulesPage`), do not edit it by hand.

            ## How a result is judged
            - **Holds to the last digit**: every figure that takes part is *vouched for* (`vouched` in `facts.csv`). Two figures in
              different units agree when the finer rounds to the coarser.
            - **Off within rounding**: `info`, fault `publisher`; vouches for nothing. A figure is wrong by at most half of its last
              printed digit, h. A sum may be off by the h of all its figures together, and by no more than three standard
              deviations of them, √(3·Σh²): the smaller of the two. Zeros are not rounded. The last printed digit is that of the
              longest figure of the table.
            - **Broken**: the finding names the figure that no other sum confirms; of several, the one that most sums accuse.
              Broken sums that accuse the same figure are one finding.
              - Every figure is confirmed by another sum: the document contradicts itself. `warning`, fault `publisher`.
              - The page has characters of its own (method `text`): it prints what we read. `warning`, fault `publisher`: a
                printed error is data.
              - The page was scanned (method `ocr`), or a row is missing by which a sum of its own table is off: `error`, fault
                `extraction`.
            - Where a figure is doubtful and exactly one other reading of it makes every sum hold, that reading is taken and told
              as `reading.mended` (`info`, fault `extraction`).

            ## The rules
            """;

    private static final String TAIL = """

            ## What no rule can cover
            - Lists without a total: procurement counts (`quantity`), `earmarked` (其中) columns, rows under 其中.
            - `t13` in Shaanxi's layout where it prints no total; projects of `t12` whose sum is not printed and that have no form.
            - `t11` in Shanghai's layout where it is less than the operating part of `t06`: a bound vouches only where it is reached.
            - Figures whose only sum is off by rounding.
            - Names, but for a code that has another name elsewhere in the document.
            """;

    private RulesPage() {}

    static String text() {
        return HEAD + Checks.rules().stream().map(RulesPage::section).collect(Collectors.joining()) + TAIL;
    }

    private static String section(Rule rule) {
        return "\n### `" + rule.name() + "`\n"
                + "- **What**: " + rule.what() + ".\n"
                + "- **Why**: " + rule.why() + ".\n"
                + "- **May differ by**: " + rule.allowed().words() + ". **Severity**: " + rule.severity() + ".\n";
    }
}
