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
 * @param item the item of its amounts where it stands in the header; empty where the row names it
 * @param under the columns below a merged heading, none for a column
 */
public record MeantColumn(
        String header, Meaning meaning, @Nullable Measure measure, String item, List<MeantColumn> under) {
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

    static MeantColumn code(String header) {
        return column(header, Meaning.CODE, null, "");
    }

    static MeantColumn name(String header) {
        return column(header, Meaning.NAME, null, "");
    }

    static MeantColumn otherCode(String header) {
        return column(header, Meaning.OTHER_CODE, null, "");
    }

    static MeantColumn otherName(String header) {
        return column(header, Meaning.OTHER_NAME, null, "");
    }

    static MeantColumn amount(String header, Measure measure) {
        return column(header, Meaning.AMOUNT, measure, "");
    }

    /** A column whose header is the item. */
    static MeantColumn item(String header, Measure measure) {
        return column(header, Meaning.AMOUNT, measure, header);
    }

    static MeantColumn nothing(String header) {
        return column(header, Meaning.NOTHING, null, "");
    }

    static MeantColumn over(String header, MeantColumn... columns) {
        return new MeantColumn(header, Meaning.NOTHING, null, "", List.of(columns));
    }

    /** 类, 款 and 项 of one code. */
    static MeantColumn code(String header, String... parts) {
        return over(header, Arrays.stream(parts).map(MeantColumn::code).toArray(MeantColumn[]::new));
    }

    private static MeantColumn column(String header, Meaning meaning, @Nullable Measure measure, String item) {
        return new MeantColumn(header, meaning, measure, item, List.of());
    }

    Heading heading() {
        if (!under.isEmpty()) {
            return Heading.over(header, under.stream().map(MeantColumn::heading).toArray(Heading[]::new));
        }
        boolean named = meaning == Meaning.NAME || meaning == Meaning.OTHER_NAME;
        return Heading.leaf(header, named ? WIDE : NARROW);
    }

    Stream<MeantColumn> leaves() {
        return under.isEmpty() ? Stream.of(this) : under.stream().flatMap(MeantColumn::leaves);
    }
}
