package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.PerformanceForm;

/** Compares the implementing unit of a form (实施单位) with the unit that publishes the document. */
final class ImplementingUnits implements RuleFamily {
    private static final Rule UNIT = Rule.ofOddities(
            "form.unit_name",
            "the implementing unit of a form in a unit's own document is spelt as the unit is",
            "a unit carries its own projects out: a name that differs in one or two characters is a slip; departments have units"
                    + " with such names, which differ by a number or a direction");

    private static final int SHORTEST_NAME = 6;
    private static final int MOST_SLIPS = 2;
    private static final Pattern DISTINGUISHING = Pattern.compile("[\\d一二三四五六七八九十东西南北中上下前后新老省市县区乡镇村]");

    @Override
    public List<Rule> rules() {
        return List.of(UNIT);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        String entity = index.identity().entityName();
        if (index.identity().entityLevel() == EntityLevel.UNIT && entity.length() >= SHORTEST_NAME) {
            index.forms().stream()
                    .filter(f -> isSlip(entity, unit(f)))
                    .forEach(f -> results.accept(new Result.Observation(
                            UNIT,
                            Subject.ofForm(f, "implementing_unit"),
                            entity,
                            unit(f),
                            "the implementing unit is spelt otherwise than the unit whose document it is",
                            f.method())));
        }
    }

    private static String unit(PerformanceForm form) {
        return form.texts().getOrDefault("implementing_unit", "");
    }

    private static boolean isSlip(String entity, String unit) {
        if (entity.length() != unit.length()) {
            return false;
        }
        List<Integer> others = IntStream.range(0, entity.length())
                .filter(i -> entity.charAt(i) != unit.charAt(i))
                .boxed()
                .toList();
        return !others.isEmpty()
                && others.size() <= MOST_SLIPS
                && others.stream().noneMatch(i -> DISTINGUISHING
                        .matcher("" + entity.charAt(i) + unit.charAt(i))
                        .find());
    }
}
