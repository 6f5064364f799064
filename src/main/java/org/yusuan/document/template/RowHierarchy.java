package org.yusuan.document.template;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.RowKind;

/**
 * The hierarchy of a column of items: by codes (208 ⊃ 20805 ⊃ 2080505), by the style of ordinals (一、 ⊃ 1、 ⊃ (1)), and where
 * neither is printed by arithmetic: a row is the group of the next rows if they add up to it.
 */
final class RowHierarchy {
    private static final Pattern TOTAL = Pattern.compile(".*(合计|总计)");
    private static final Pattern UNIT = Pattern.compile(
            ".*(局|中心|厅|委|办|院|校|所|站|队|会|处|馆|社|部|镇|乡|街道|政府|学|园|场|台|库|科|机关|幼儿园|本级|办事处)([\\[(（].*[\\])）])?");

    private final List<ItemRow> rows;
    private final Map<ItemRow, ItemRow> parents = new IdentityHashMap<>();
    private final Set<ItemRow> withMembers = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The place of a row in the hierarchy of its table.
     *
     * @param kind what the row is
     * @param parent the row it is part of; null at the top
     */
    record Place(RowKind kind, @Nullable ItemRow parent) {}

    private RowHierarchy(List<ItemRow> rows) {
        this.rows = rows;
    }

    /**
     * The place of each row.
     *
     * @param rows of one block of one table, from top to bottom
     */
    static Map<ItemRow, Place> of(List<ItemRow> rows) {
        RowHierarchy hierarchy = new RowHierarchy(rows);
        List<ItemRow> ranked = rows.stream().filter(e -> !isTotal(e)).toList();
        hierarchy.byCode(ranked);
        hierarchy.byOrdinal(ranked);
        hierarchy.byCounterpart();
        hierarchy.byArithmetic();
        hierarchy.underCodes(ranked);
        return hierarchy.places();
    }

    private Map<ItemRow, Place> places() {
        Map<ItemRow, Place> places = new IdentityHashMap<>();
        rows.forEach(e -> places.put(e, new Place(kind(e), parents.get(e))));
        return places;
    }

    private RowKind kind(ItemRow row) {
        if (isTotal(row)) {
            return RowKind.TOTAL;
        }
        if (Ordinals.isOfWhich(row.printedName())) {
            return RowKind.OF_WHICH;
        }
        if (!withMembers.contains(row)) {
            return RowKind.ITEM;
        }
        return UNIT.matcher(row.name()).matches() ? RowKind.UNIT : RowKind.GROUP;
    }

    private static boolean isTotal(ItemRow row) {
        return row.code().isEmpty() && TOTAL.matcher(row.name()).matches();
    }

    private void byCode(List<ItemRow> ranked) {
        Deque<ItemRow> open = new ArrayDeque<>();
        for (ItemRow row : ranked) {
            if (!row.code().isEmpty()) {
                while (!open.isEmpty() && !isPart(row.code(), open.peek().code())) {
                    open.pop();
                }
                setParent(row, open.peek());
                open.push(row);
            }
        }
    }

    private static boolean isPart(String code, String of) {
        return code.length() > of.length() && code.startsWith(of);
    }

    private void byOrdinal(List<ItemRow> ranked) {
        Deque<ItemRow> open = new ArrayDeque<>();
        for (ItemRow row : ranked) {
            if (!row.code().isEmpty()) {
                continue;
            }
            String style = Ordinals.style(row.printedName());
            while (!open.isEmpty() && open.stream().anyMatch(e -> styleOf(e).equals(style))) {
                open.pop();
            }
            setParent(row, style.isEmpty() ? null : open.peek());
            open.push(row);
        }
    }

    private static String styleOf(ItemRow row) {
        return Ordinals.style(row.printedName());
    }

    /** Rows that name a counterpart belong to the row above that names none (t06: 工资福利支出 over 基本工资). */
    private void byCounterpart() {
        ItemRow group = null;
        for (ItemRow row : rows) {
            if (isTotal(row) || !row.code().isEmpty()) {
                group = null;
            } else if (row.counterpartName().isEmpty()) {
                group = row;
            } else {
                setParent(row, group);
            }
        }
    }

    /** A row without a code belongs to the code above it (Shaanxi's table 10: projects under the code of their unit). */
    private void underCodes(List<ItemRow> ranked) {
        ItemRow coded = null;
        for (ItemRow row : ranked) {
            if (!row.code().isEmpty()) {
                coded = row;
            } else if (!parents.containsKey(row)) {
                setParent(row, coded);
            }
        }
    }

    /** From the last row up, a row without code, ordinal and members takes the groups below as members if they add up to it. */
    private void byArithmetic() {
        List<ItemRow> plain = rows.stream()
                .filter(e -> !isTotal(e)
                        && e.code().isEmpty()
                        && styleOf(e).isEmpty()
                        && !parents.containsKey(e)
                        && !withMembers.contains(e)
                        && !e.amounts().isEmpty())
                .toList();
        List<ItemRow> top = new ArrayList<>();
        for (int i = plain.size() - 1; i >= 0; i--) {
            ItemRow row = plain.get(i);
            int members = membersAddingUp(row, top);
            if (members > 1 || members == 1 && UNIT.matcher(row.name()).matches()) {
                adopt(row, top.subList(0, members));
            } else {
                adoptGroups(row, top);
            }
            top.add(0, row);
        }
    }

    private void adopt(ItemRow parent, List<ItemRow> members) {
        members.forEach(m -> setParent(m, parent));
        members.clear();
    }

    /**
     * Takes whole groups as members. A group of one member has its member's amount, so only the row over all groups shows that
     * it is one: 300 over (100 over 100), (200 over 50 and 150).
     */
    private void adoptGroups(ItemRow row, List<ItemRow> below) {
        BigDecimal rest = amount(row);
        Map<ItemRow, List<ItemRow>> groups = new LinkedHashMap<>();
        int at = 0;
        while (rest.signum() > 0 && at < below.size()) {
            ItemRow group = below.get(at++);
            int members = withMembers.contains(group) ? 0 : membersAddingUp(group, below.subList(at, below.size()));
            if (members == 0 && !withMembers.contains(group)) {
                return;
            }
            groups.put(group, List.copyOf(below.subList(at, at + members)));
            at += members;
            rest = rest.subtract(amount(group));
        }
        if (rest.signum() == 0 && groups.size() > 1) {
            groups.forEach((group, members) -> members.forEach(m -> setParent(m, group)));
            groups.keySet().forEach(group -> setParent(group, row));
            below.subList(0, at).clear();
        }
    }

    private static int membersAddingUp(ItemRow row, List<ItemRow> below) {
        BigDecimal rest = amount(row);
        if (rest.signum() == 0) {
            return 0;
        }
        for (int n = 0; n < below.size() && rest.signum() * amount(row).signum() > 0; n++) {
            rest = rest.subtract(amount(below.get(n)));
            if (rest.signum() == 0) {
                return n + 1;
            }
        }
        return 0;
    }

    private static BigDecimal amount(ItemRow row) {
        return row.amounts().get(0).value();
    }

    private void setParent(ItemRow row, @Nullable ItemRow parent) {
        if (parent != null) {
            parents.put(row, parent);
            withMembers.add(parent);
        }
    }
}
