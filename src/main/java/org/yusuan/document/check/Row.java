package org.yusuan.document.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * One item of a table with its amounts; {@link Measure#QUANTITY} is left out.
 *
 * @param line the body row
 * @param code item code; empty if none
 * @param counterpart code or name of the counterpart; empty if none
 * @param parentLine the row that it is part of, as the template stage saw it; null at the top
 * @param page where its first amount stands
 * @param figures its amounts
 */
record Row(
        TableKey table,
        Side side,
        Classification classification,
        int line,
        String code,
        String name,
        String counterpart,
        RowKind kind,
        @Nullable Integer parentLine,
        int page,
        Method method,
        Map<Measure, Figure> figures) {

    @Nullable
    Figure figure(Measure measure) {
        return figures.get(measure);
    }

    /** The amount under a measure as a list: none or one. */
    List<Figure> told(Measure measure) {
        Figure figure = figures.get(measure);
        return figure == null ? List.of() : List.of(figure);
    }

    /** The amounts under several measures. */
    List<Figure> told(List<Measure> measures) {
        return measures.stream().flatMap(m -> told(m).stream()).toList();
    }

    boolean isTotal() {
        return kind == RowKind.TOTAL;
    }

    boolean isPart() {
        return kind == RowKind.OF_WHICH;
    }

    boolean hasCode() {
        return !code.isEmpty();
    }

    boolean isClass() {
        return code.length() == 3;
    }
}
