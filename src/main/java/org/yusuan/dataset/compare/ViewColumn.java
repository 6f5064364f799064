package org.yusuan.dataset.compare;

/**
 * A column of a view.
 *
 * @param name its name in the database, in the CSV and on the terminal
 * @param type the type of its values
 * @param description its meaning, for readers of the data
 * @param shown whether the terminal shows it
 */
public record ViewColumn(String name, Type type, String description, boolean shown) {
    /** The type of the values of a column. */
    public enum Type {
        TEXT,
        INTEGER,
        YEAR,
        BOOLEAN,
        /** Yuan, exactly. */
        AMOUNT,
        /** A share between 0 and 1 with six decimals. */
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

    /** The basis of the amount in the {@code _yuan} column of the same name. */
    static ViewColumn basis(String name) {
        return text(name, "printed, or derived by arithmetic. Empty if the amount is.");
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
