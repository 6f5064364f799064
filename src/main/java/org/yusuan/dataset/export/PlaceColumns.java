package org.yusuan.dataset.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/** Columns that say where a value is printed and how it was read. */
final class PlaceColumns {
    private PlaceColumns() {}

    /** {@code page}. */
    static <R> Column<R> page(Function<R, String> page) {
        return Column.integer("page", "1-based index of the page in the file.", page);
    }

    /** {@code page}, {@code x0}, {@code y0}, {@code x1}, {@code y1}. */
    static <R> List<Column<R>> box(Function<R, PageBox> place) {
        return List.of(
                PlaceColumns.<R>page(row -> String.valueOf(place.apply(row).page()))
                        .required(),
                edge("x0", "Left", place, Box::x0),
                edge("y0", "Top", place, Box::y0),
                edge("x1", "Right", place, Box::x1),
                edge("y1", "Bottom", place, Box::y1));
    }

    /** {@code cell}: always the last column, for it was added later. */
    static <R> Column<R> cell(Function<R, PageBox> place) {
        return Column.<R>text(
                        "cell",
                        "Reference of the cell of a spreadsheet (`B12`) or of a table in a Word document or web page (`T3!B12`); empty for a page.",
                        row -> place.apply(row).cell())
                .matching("^(T[1-9][0-9]*!)?[A-Z]{1,3}[1-9][0-9]*$");
    }

    /** {@code method}, {@code confidence}. */
    static <R> List<Column<R>> reading(Function<R, Method> method, Function<R, BigDecimal> confidence) {
        return List.of(
                Column.<R>text("method", "How it was read.", row -> method.apply(row)
                                .word())
                        .required()
                        .oneOf(FieldText.words(Method.values(), Method::word)),
                Column.<R>number(
                                "confidence", "0 to 1; 1 for text.", row -> FieldText.confidence(confidence.apply(row)))
                        .required());
    }

    /** One edge of the box; empty for a spreadsheet, which has no coordinates. */
    private static <R> Column<R> edge(
            String name, String edge, Function<R, PageBox> place, ToDoubleFunction<Box> points) {
        return Column.number(
                name,
                edge
                        + " edge of the cell in PDF points of the displayed page, origin top left; empty for a spreadsheet.",
                row -> place.apply(row).onSheet()
                        ? ""
                        : FieldText.points(points.applyAsDouble(place.apply(row).box())));
    }
}
