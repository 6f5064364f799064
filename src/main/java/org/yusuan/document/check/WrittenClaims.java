package org.yusuan.document.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Method;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** Compares what a document says in words (notes, prose and headings) with its tables. */
final class WrittenClaims implements RuleFamily {
    private static final Rule NOTE = Rule.ofWords(
            "table.note_contradicted",
            "a table has no figures if 本表无数据 or 本表为空 is printed under it",
            "the figures count; a note that says when a table would be empty (若本表为空) is no such note");
    private static final Rule ZEROS = Rule.ofOddities(
            "table.note_under_zeros",
            "a table under which 本表无数据 is printed prints no zeros either",
            "a printed 0 is a fact, and says the same");
    private static final Rule FIGURE = Rule.ofWords(
            "prose.figure",
            "what the prose of a budget calls the year's revenue or expenditure, the three-public or the agencies' operating"
                    + " expenses is printed in the tables",
            "a sentence may mean a part or a total: it is reported only where no figure of those tables rounds to it; zeros, changes and"
                    + " percentages are not looked at");
    private static final Rule BOUND = Rule.ofWords(
            "prose.bound",
            "the money that projects take out of the general public budget according to the prose is no more than that budget (t05)",
            "涉及一般公共预算当年拨款 is often said of all money, that of the units too");
    private static final Rule BODY = Rule.ofWords(
            "heading.body",
            "a heading over tables or explanations names the body whose document it is",
            "it may be shortened, and may be a unit that the tables list; another name comes from the document that was copied");

    @Override
    public List<Rule> rules() {
        return List.of(NOTE, ZEROS, FIGURE, BOUND, BODY);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        index.remarks().emptyNotes().forEach(note -> checkNote(index, note, results));
        Relations.Prose prose = index.relations().prose();
        if (prose != null && index.identity().kind() == DisclosureKind.BUDGET) {
            index.remarks().statements().forEach(s -> checkStatement(index, prose, s, results));
        }
        checkHeadings(index, results);
    }

    private static void checkNote(TableIndex index, Remarks.EmptyNote note, Consumer<Result> results) {
        List<Row> rows = index.blocks().stream()
                .filter(b -> keys(index, note).contains(b.table()))
                .flatMap(b -> b.rows().stream())
                .toList();
        Optional<Row> filled = rows.stream()
                .filter(r -> r.figures().values().stream().anyMatch(f -> !f.isZero()))
                .findFirst();
        filled.or(() -> rows.stream().findFirst())
                .ifPresent(row -> results.accept(underNote(note, row, filled.isPresent())));
    }

    /** All keys that the table above the note feeds: one printed table may feed several. */
    private static List<TableKey> keys(TableIndex index, Remarks.EmptyNote note) {
        return index.tables().stream()
                .filter(t -> t.keys().contains(note.table()))
                .map(PlacedTable::keys)
                .findFirst()
                .orElse(List.of(note.table()));
    }

    private static Result.Observation underNote(Remarks.EmptyNote note, Row row, boolean filled) {
        return new Result.Observation(
                filled ? NOTE : ZEROS,
                Subject.ofTable(note.table().value(), note.page()),
                "",
                "",
                filled
                        ? "a note says that the table is empty, but it has figures"
                        : "a note says that the table is empty; what it prints is zeros",
                row.method());
    }

    private static void checkStatement(
            TableIndex index, Relations.Prose prose, Remarks.Statement statement, Consumer<Result> results) {
        switch (statement.kind()) {
            case YEAR_TOTAL -> find(index, statement, prose.yearTotal(), results);
            case THREE_PUBLIC -> find(index, statement, prose.threePublic(), results);
            case AGENCY_OPERATING -> find(index, statement, prose.agencyOperating(), results);
            case PROJECTS_OF_GENERAL_BUDGET ->
                Optional.ofNullable(prose.projectsAtMost())
                        .ifPresent(most -> checkBound(index, statement, most, results));
            case FORMS_PUBLISHED -> {
                // FormCoverage counts them.
            }
        }
    }

    /** Reports a figure that the tables do not print, if at least one of them is printed. */
    private static void find(
            TableIndex index, Remarks.Statement statement, List<TableKey> tables, Consumer<Result> results) {
        boolean printed = tables.stream().anyMatch(t -> index.block(t).isPresent());
        boolean found = tables.stream()
                .flatMap(t -> index.blocks(t).stream())
                .flatMap(b -> b.rows().stream())
                .flatMap(r -> r.figures().values().stream())
                .anyMatch(f -> agrees(statement, f));
        if (printed && !found && statement.number().signum() != 0) {
            results.accept(new Result.Observation(
                    FIGURE,
                    Subject.ofTable("", statement.page()),
                    "",
                    new Yuan(statement.number()).plain(),
                    "the prose prints a figure (" + statement.kind().described() + ") that the tables do not print",
                    Method.TEXT));
        }
    }

    private static boolean agrees(Remarks.Statement statement, Figure figure) {
        return statement.agreesWith(figure.amount().amount());
    }

    private static void checkBound(
            TableIndex index, Remarks.Statement statement, FigureSelector most, Consumer<Result> results) {
        Optional<Figure> general = index.figures(most).stream().findFirst();
        general.filter(f -> statement
                                .number()
                                .subtract(statement.step())
                                .compareTo(f.amount().amount())
                        > 0)
                .ifPresent(f -> results.accept(new Result.Observation(
                        BOUND,
                        f.at(),
                        "at least " + new Yuan(statement.number()).plain(),
                        f.amount().plain(),
                        "the prose on page " + statement.page()
                                + " says that projects take more out of the general public" + " budget than there is",
                        Method.TEXT)));
    }

    private static void checkHeadings(TableIndex index, Consumer<Result> results) {
        String entity = ComparableNames.folded(index.identity().entityName());
        if (entity.isEmpty()) {
            return;
        }
        Set<String> known = bodies(index);
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

    private static Set<String> bodies(TableIndex index) {
        Set<String> names = new HashSet<>();
        index.blocks().forEach(b -> b.rows().forEach(r -> names.add(ComparableNames.folded(r.name()))));
        index.forms().forEach(f -> names.add(ComparableNames.folded(f.texts().getOrDefault("implementing_unit", ""))));
        return names;
    }
}
