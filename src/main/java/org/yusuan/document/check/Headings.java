package org.yusuan.document.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Method;

/** Headings that name whose tables follow. */
final class Headings implements RuleFamily {
    private static final Rule BODY = Rule.ofWords(
            "heading.body",
            "a heading over tables or explanations names the body whose document it is",
            "it may be shortened, and may be a unit that the tables list; another name comes from the document that was copied");

    @Override
    public List<Rule> rules() {
        return List.of(BODY);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        String entity = ComparableNames.folded(index.identity().entityName());
        if (entity.isEmpty()) {
            return;
        }
        Set<String> known = names(index);
        Set<String> seen = new HashSet<>();
        for (Remarks.Heading heading : index.remarks().headings()) {
            String body = ComparableNames.folded(heading.body());
            boolean own = entity.contains(body) || body.contains(entity) || known.contains(body);
            if (!own && seen.add(body)) {
                results.accept(new Result.Observation(
                        BODY,
                        Subject.ofTable("", heading.page()),
                        index.identity().entityName(),
                        heading.body(),
                        "a heading names another body than the cover",
                        Method.TEXT));
            }
        }
    }

    private static Set<String> names(TableIndex index) {
        Set<String> names = new HashSet<>();
        index.blocks().forEach(b -> b.rows().forEach(r -> names.add(ComparableNames.folded(r.name()))));
        index.forms().forEach(f -> names.add(ComparableNames.folded(f.texts().getOrDefault("implementing_unit", ""))));
        return names;
    }
}
