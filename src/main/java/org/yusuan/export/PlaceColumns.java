package org.yusuan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/** Columns that say where something is printed and how it was read. */
final class PlaceColumns {
    private PlaceColumns() {}

    static <R> Column<R> page(Function<R, String> page) {
        return Column.integer("page", "1-based index of the page in the file.", page);
    }

    /** {@code page}, {@code x0}, {@code y0}, {@code x1}, {@code y1}. */
    static <R> List<Column<R>> box(Function<R, PageBox> place) {
        return List.of(
                PlaceColumns.<R>page(row -> String.valueOf(place.apply(row).page()))
                        .required(),
                edge("x0", "Left", row -> place.apply(row).box().x0()),
                edge("y0", "Top", row -> place.apply(row).box().y0()),
                edge("x1", "Right", row -> place.apply(row).box().x1()),
                edge("y1", "Bottom", row -> place.apply(row).box().y1()));
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

    private static <R> Column<R> edge(String name, String edge, Function<R, Double> points) {
        return Column.<R>number(
                        name,
                        edge + " edge of the cell in PDF points of the displayed page, origin top left.",
                        row -> FieldText.points(points.apply(row)))
                .required();
    }
}
