package org.yusuan.document.template;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.model.Worded;

/** Whose codes the rows of a table have: functional (2xx) or economic (3xx, and 5xx of the government's). */
enum RowCodes implements Worded {
    FUNCTIONAL("2\\d{2}(\\d{2}){0,2}"),
    ECONOMIC("[35]\\d{2}(\\d{2}){0,2}");

    /** One code may be mistyped, or that of a unit. */
    private static final int FEWEST = 3;

    private final Pattern shape;

    RowCodes(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /**
     * Whether most of the codes are those of the other classification, so that the table is another one.
     *
     * @param codes of the rows as printed; those of units and projects are neither
     */
    boolean contradict(List<String> codes) {
        RowCodes other = this == FUNCTIONAL ? ECONOMIC : FUNCTIONAL;
        long own = codes.stream().filter(c -> shape.matcher(c).matches()).count();
        long foreign =
                codes.stream().filter(c -> other.shape.matcher(c).matches()).count();
        return foreign >= FEWEST && foreign > own;
    }
}
