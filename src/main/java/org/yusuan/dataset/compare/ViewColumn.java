package org.yusuan.dataset.compare;

/**
 * A column of a view.
 *
 * @param name in the database, in the CSV and on the terminal
 * @param type what stands in it
 * @param description for a reader of the data
 * @param shown whether a person wants it on the terminal
 */
public record ViewColumn(String name, Type type, String description, boolean shown) {
    /** What stands in a column. */
    public enum Type {
        TEXT,
        INTEGER,
        YEAR,
        BOOLEAN,
        /** Yuan, exactly. */
        AMOUNT,
        /** A part of one, six decimals. */
        SHARE
    }

    static ViewColumn text(String name, String description) {
        return new ViewColumn(name, Type.TEXT, description, false);
    }

    static ViewColumn integer(String name, String description) {
        return new ViewColumn(name, Type.INTEGER, description, false);
    }

    static ViewColumn amount(String name, String description) {
        return new ViewColumn(name, Type.AMOUNT, description + " In yuan.", false);
    }

    /** What its {@code _yuan} column is based on. */
    static ViewColumn basis(String name) {
        return text(name, "printed, or derived: arithmetic gives it. Empty where the amount is.");
    }

    static ViewColumn share(String description) {
        return new ViewColumn("share", Type.SHARE, description, false);
    }

    ViewColumn as(Type other) {
        return new ViewColumn(name, other, description, shown);
    }

    ViewColumn onTerminal() {
        return new ViewColumn(name, type, description, true);
    }
}
