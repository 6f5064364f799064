package org.yusuan.drawn.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.model.Measure;

/**
 * A column, or several under one heading, with its meaning.
 *
 * @param header as printed
 * @param meaning what the cells below hold
 * @param measure of its amounts; null if they become no facts
 * @param item the item of its amounts if the header names it; empty if the row does
 * @param under the columns below a merged heading, none for a column
 */
public record AnnotatedColumn(
        String header, Meaning meaning, @Nullable Measure measure, String item, List<AnnotatedColumn> under) {
    private static final double WIDE = 4;
    private static final double NARROW = 2;

    /** The contents of a column's cells. */
    enum Meaning {
        CODE,
        NAME,
        OTHER_CODE,
        OTHER_NAME,
        AMOUNT,
        /** Printed, but not part of the dataset. */
        NOTHING
    }

    static AnnotatedColumn code(String header) {
        return column(header, Meaning.CODE, null, "");
    }

    static AnnotatedColumn name(String header) {
        return column(header, Meaning.NAME, null, "");
    }

    static AnnotatedColumn otherCode(String header) {
        return column(header, Meaning.OTHER_CODE, null, "");
    }

    static AnnotatedColumn otherName(String header) {
        return column(header, Meaning.OTHER_NAME, null, "");
    }

    static AnnotatedColumn amount(String header, Measure measure) {
        return column(header, Meaning.AMOUNT, measure, "");
    }

    /** A column whose header is the item. */
    static AnnotatedColumn item(String header, Measure measure) {
        return column(header, Meaning.AMOUNT, measure, header);
    }

    static AnnotatedColumn nothing(String header) {
        return column(header, Meaning.NOTHING, null, "");
    }

    static AnnotatedColumn over(String header, AnnotatedColumn... columns) {
        return new AnnotatedColumn(header, Meaning.NOTHING, null, "", List.of(columns));
    }

    /** 类, 款 and 项 of one code. */
    static AnnotatedColumn code(String header, String... parts) {
        return over(header, Arrays.stream(parts).map(AnnotatedColumn::code).toArray(AnnotatedColumn[]::new));
    }

    private static AnnotatedColumn column(String header, Meaning meaning, @Nullable Measure measure, String item) {
        return new AnnotatedColumn(header, meaning, measure, item, List.of());
    }

    Heading heading() {
        if (!under.isEmpty()) {
            return Heading.over(
                    header, under.stream().map(AnnotatedColumn::heading).toArray(Heading[]::new));
        }
        boolean named = meaning == Meaning.NAME || meaning == Meaning.OTHER_NAME;
        return Heading.leaf(header, named ? WIDE : NARROW);
    }

    Stream<AnnotatedColumn> leaves() {
        return under.isEmpty() ? Stream.of(this) : under.stream().flatMap(AnnotatedColumn::leaves);
    }
}
