package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;
import org.yusuan.model.FormType;
import org.yusuan.model.PerformanceForm;

/** Checks the texts of a form: its goals, and whether it is filled in. */
final class FormTexts implements RuleFamily {
    private static final Rule GOALS = Rule.ofOddities(
            "form.goal",
            "a project form prints a goal for the whole period and one for the year, where most forms of the document do",
            "layouts with one goal only print the other nowhere");
    private static final Rule BLANK = Rule.ofOddities(
            "form.blank", "a form that is printed is filled in", "a blank form is counted, and gives nothing else");

    @Override
    public List<Rule> rules() {
        return List.of(GOALS, BLANK);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        List<PerformanceForm> projects = index.forms().stream()
                .filter(f -> f.type() != FormType.OVERALL && (hasGoal(f, "period") || hasGoal(f, "annual")))
                .toList();
        long both = projects.stream()
                .filter(f -> hasGoal(f, "period") && hasGoal(f, "annual"))
                .count();
        if (both * 2 > projects.size()) {
            projects.forEach(f -> checkGoals(f, results));
        }
        index.forms().stream()
                .filter(f -> isBlank(index, f))
                .forEach(f -> results.accept(
                        observation(BLANK, f, "", "the form is printed without a name, a figure or an indicator")));
    }

    private static void checkGoals(PerformanceForm form, Consumer<Result> results) {
        for (String half : List.of("period", "annual")) {
            if (!hasGoal(form, half)) {
                results.accept(observation(GOALS, form, "goal_" + half, "only one of the two goals is printed"));
            }
        }
    }

    static boolean isBlank(TableIndex index, PerformanceForm form) {
        return form.amounts().isEmpty()
                && form.texts().getOrDefault("project_name", "").isEmpty()
                && index.indicators(form, "period").isEmpty()
                && index.indicators(form, "annual").isEmpty();
    }

    private static boolean hasGoal(PerformanceForm form, String half) {
        return !form.texts().getOrDefault("goal_" + half, "").isEmpty();
    }

    private static Result.Observation observation(Rule rule, PerformanceForm form, String column, String message) {
        return new Result.Observation(rule, Subject.ofForm(form, column), "", "", message, form.method());
    }
}
