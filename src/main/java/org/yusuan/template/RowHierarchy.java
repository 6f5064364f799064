package org.yusuan.template;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
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

    private final List<Entry> entries;
    private final Map<Entry, Entry> parents = new IdentityHashMap<>();
    private final Set<Entry> withMembers = Collections.newSetFromMap(new IdentityHashMap<>());

    private RowHierarchy(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The places of entries.
     *
     * @param entries of one block of one table, from top to bottom
     */
    static Map<Entry, RowPlace> of(List<Entry> entries) {
        RowHierarchy hierarchy = new RowHierarchy(entries);
        List<Entry> ranked = entries.stream().filter(e -> !isTotal(e)).toList();
        hierarchy.byCode(ranked);
        hierarchy.byOrdinal(ranked);
        hierarchy.byArithmetic();
        return hierarchy.places();
    }

    private Map<Entry, RowPlace> places() {
        Map<Entry, RowPlace> places = new IdentityHashMap<>();
        entries.forEach(e -> places.put(e, new RowPlace(kind(e), parents.get(e))));
        return places;
    }

    private RowKind kind(Entry entry) {
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

    private static boolean isTotal(Entry entry) {
        return entry.code().isEmpty() && TOTAL.matcher(entry.name()).matches();
    }

    private void byCode(List<Entry> ranked) {
        Deque<Entry> open = new ArrayDeque<>();
        for (Entry entry : ranked) {
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

    private void byOrdinal(List<Entry> ranked) {
        Deque<Entry> open = new ArrayDeque<>();
        for (Entry entry : ranked) {
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

    private static String styleOf(Entry entry) {
        return Ordinals.style(entry.printedName());
    }

    /** From the last row up: a row of words without members whose amount the groups below add up to takes them as members. */
    private void byArithmetic() {
        List<Entry> plain = entries.stream()
                .filter(e -> !isTotal(e)
                        && e.code().isEmpty()
                        && styleOf(e).isEmpty()
                        && !e.amounts().isEmpty())
                .toList();
        List<Entry> top = new ArrayList<>();
        for (int i = plain.size() - 1; i >= 0; i--) {
            Entry entry = plain.get(i);
            int members = membersAddingUp(entry, top);
            if (members > 1 || members == 1 && UNIT.matcher(entry.name()).matches()) {
                top.subList(0, members).forEach(m -> setParent(m, entry));
                top.subList(0, members).clear();
            }
            top.add(0, entry);
        }
    }

    private static int membersAddingUp(Entry entry, List<Entry> below) {
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

    private static BigDecimal amount(Entry entry) {
        return entry.amounts().get(0).value();
    }

    private void setParent(Entry entry, @Nullable Entry parent) {
        if (parent != null) {
            parents.put(entry, parent);
            withMembers.add(parent);
        }
    }
}
