package org.yusuan.document.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.MoneyUnit;

/** Which unit an amount of a form is in: the nearest that is printed. */
final class AmountUnits {
    private final FormCells cells;
    private final FormMargins margins;

    AmountUnits(FormCells cells, FormMargins margins) {
        this.cells = cells;
        this.margins = margins;
    }

    /**
     * A unit.
     *
     * @param unit the unit
     * @param assumed whether it is printed nowhere
     */
    record Choice(MoneyUnit unit, boolean assumed) {}

    /** The unit in the cell itself, its label, the labels left of it, the headings over it, or over the form. */
    Optional<Choice> of(@Nullable MoneyUnit own, FormCell label, FormCell value) {
        Stream<FormCell> around = Stream.of(Stream.of(label), cells.leftOf(label).stream(), cells.above(value))
                .flatMap(s -> s);
        return Optional.ofNullable(own)
                .or(() -> around.flatMap(c -> FormLabel.unit(c.text()).stream()).findFirst())
                .or(margins::unit)
                .map(u -> new Choice(u, false));
    }
}
