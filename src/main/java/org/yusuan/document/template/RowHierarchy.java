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
 * The hierarchy of a column of items, by codes (208 ⊃ 20805 ⊃ 2080505), by the style of ordinals (一、 ⊃ 1、 ⊃ (1)), and where
 * neither is printed by arithmetic: a row that the next rows add up to is their group.
 */
final class RowHierarchy {
    private static final Pattern TOTAL = Pattern.compile(".*(合计|总计)");
    private static final Pattern UNIT = Pattern.compile(
            ".*(局|中心|厅|委|办|院|校|所|站|队|会|处|馆|社|部|镇|乡|街道|政府|学|园|场|台|库|科|机关|幼儿园|本级|办事处)([\\[(（].*[\\])）])?");

    private final List<ItemRow> entries;
    private final Map<ItemRow, ItemRow> parents = new IdentityHashMap<>();
    private final Set<ItemRow> withMembers = Collections.newSetFromMap(new IdentityHashMap<>());

    private RowHierarchy(List<ItemRow> entries) {
        this.entries = entries;
    }

    /**
     * The places of entries.
     *
     * @param entries of one block of one table, from top to bottom
     */
    static Map<ItemRow, RowPlace> of(List<ItemRow> entries) {
        RowHierarchy hierarchy = new RowHierarchy(entries);
        List<ItemRow> ranked = entries.stream().filter(e -> !isTotal(e)).toList();
        hierarchy.byCode(ranked);
        hierarchy.byOrdinal(ranked);
        hierarchy.byCounterpart();
        hierarchy.byArithmetic();
        hierarchy.underCodes(ranked);
        return hierarchy.places();
    }

    private Map<ItemRow, RowPlace> places() {
        Map<ItemRow, RowPlace> places = new IdentityHashMap<>();
        entries.forEach(e -> places.put(e, new RowPlace(kind(e), parents.get(e))));
        return places;
    }

    private RowKind kind(ItemRow entry) {
        if (isTotal(entry)) {
            return RowKind.TOTAL;
        }
        if (Ordinals.isOfWhich(entry.printedName())) {
            return RowKind.OF_WHICH;
        }
        if (!withMembers.contains(entry)) {
            return RowKind.ITEM;
        }
        return UNIT.matcher(entry.name()).matches() ? RowKind.UNIT : RowKind.GROUP;
    }

    private static boolean isTotal(ItemRow entry) {
        return entry.code().isEmpty() && TOTAL.matcher(entry.name()).matches();
    }

    private void byCode(List<ItemRow> ranked) {
        Deque<ItemRow> open = new ArrayDeque<>();
        for (ItemRow entry : ranked) {
            if (!entry.code().isEmpty()) {
                while (!open.isEmpty() && !isPart(entry.code(), open.peek().code())) {
                    open.pop();
                }
                setParent(entry, open.peek());
                open.push(entry);
            }
        }
    }

    private static boolean isPart(String code, String of) {
        return code.length() > of.length() && code.startsWith(of);
    }

    private void byOrdinal(List<ItemRow> ranked) {
        Deque<ItemRow> open = new ArrayDeque<>();
        for (ItemRow entry : ranked) {
            if (!entry.code().isEmpty()) {
                continue;
            }
            String style = Ordinals.style(entry.printedName());
            while (!open.isEmpty() && open.stream().anyMatch(e -> styleOf(e).equals(style))) {
                open.pop();
            }
            setParent(entry, style.isEmpty() ? null : open.peek());
            open.push(entry);
        }
    }

    private static String styleOf(ItemRow entry) {
        return Ordinals.style(entry.printedName());
    }

    /** Rows that name a counterpart belong to the row above that names none (t06: 工资福利支出 over 基本工资). */
    private void byCounterpart() {
        ItemRow group = null;
        for (ItemRow entry : entries) {
            if (isTotal(entry) || !entry.code().isEmpty()) {
                group = null;
            } else if (entry.counterpartName().isEmpty()) {
                group = entry;
            } else {
                setParent(entry, group);
            }
        }
    }

    /** Words among codes belong to the code above them (Shaanxi's table 10: projects under the code of their unit). */
    private void underCodes(List<ItemRow> ranked) {
        ItemRow coded = null;
        for (ItemRow entry : ranked) {
            if (!entry.code().isEmpty()) {
                coded = entry;
            } else if (!parents.containsKey(entry)) {
                setParent(entry, coded);
            }
        }
    }

    /** From the last row up: a row of words without members whose amount the groups below add up to takes them as members. */
    private void byArithmetic() {
        List<ItemRow> plain = entries.stream()
                .filter(e -> !isTotal(e)
                        && e.code().isEmpty()
                        && styleOf(e).isEmpty()
                        && !parents.containsKey(e)
                        && !withMembers.contains(e)
                        && !e.amounts().isEmpty())
                .toList();
        List<ItemRow> top = new ArrayList<>();
        for (int i = plain.size() - 1; i >= 0; i--) {
            ItemRow entry = plain.get(i);
            int members = membersAddingUp(entry, top);
            if (members > 1 || members == 1 && UNIT.matcher(entry.name()).matches()) {
                adopt(entry, top.subList(0, members));
            } else {
                adoptGroups(entry, top);
            }
            top.add(0, entry);
        }
    }

    private void adopt(ItemRow parent, List<ItemRow> members) {
        members.forEach(m -> setParent(m, parent));
        members.clear();
    }

    /**
     * Below may stand groups of one member each, of the same amount, which only the row over all of them tells: 300 over
     * (100 over 100), (200 over 50 and 150).
     */
    private void adoptGroups(ItemRow entry, List<ItemRow> below) {
        BigDecimal rest = amount(entry);
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
            groups.keySet().forEach(group -> setParent(group, entry));
            below.subList(0, at).clear();
        }
    }

    private static int membersAddingUp(ItemRow entry, List<ItemRow> below) {
        BigDecimal rest = amount(entry);
        if (rest.signum() == 0) {
            return 0;
        }
        for (int n = 0; n < below.size() && rest.signum() * amount(entry).signum() > 0; n++) {
            rest = rest.subtract(amount(below.get(n)));
            if (rest.signum() == 0) {
                return n + 1;
            }
        }
        return 0;
    }

    private static BigDecimal amount(ItemRow entry) {
        return entry.amounts().get(0).value();
    }

    private void setParent(ItemRow entry, @Nullable ItemRow parent) {
        if (parent != null) {
            parents.put(entry, parent);
            withMembers.add(parent);
        }
    }
}
