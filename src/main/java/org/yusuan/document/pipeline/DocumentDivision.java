package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.identity.BodyNames;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.document.template.TemplateVocabulary;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * Divides a file that holds the disclosures of several bodies, one after the other (docs/decisions/0028). A new disclosure begins
 * where a caption, title, cover or heading names another body, and the tables start again. Where one of the two is missing, or
 * the bodies alternate, the file is one disclosure.
 */
final class DocumentDivision {
    private final TemplateVocabulary vocabulary;
    private final BodyNames names = new BodyNames(RegionRegister.shipped());

    DocumentDivision(TemplateVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A disclosure of the file.
     *
     * @param layout its pages
     * @param pageFrom its first page in the file, 1-based
     * @param pageTo its last page
     * @param ordinal its number among the parts that begin on its first page, from 1
     */
    record Stretch(DocumentLayout layout, int pageFrom, int pageTo, int ordinal) {}

    /**
     * How a file is divided.
     *
     * @param stretches its disclosures; empty if it is one
     * @param findings why it is not divided, where that is in doubt
     */
    record Division(List<Stretch> stretches, List<Finding> findings) {}

    /** Tables of one body that follow each other. */
    private static final class Run {
        private String body;
        private final List<Grid> tables = new ArrayList<>();
        private final Set<TableKey> keys = new HashSet<>();

        Run(String body) {
            this.body = body;
        }

        /** Whether nothing names the body of its tables, of which this would be a repetition. */
        boolean isNameless(TableKey key) {
            return body.isEmpty() && keys.contains(key);
        }

        void add(Grid table, TableKey key, String named) {
            body = body.isEmpty() ? named : body;
            tables.add(table);
            keys.add(key);
        }

        void add(Run other) {
            tables.addAll(other.tables);
            keys.addAll(other.keys);
        }

        Grid first() {
            return tables.get(0);
        }

        Grid last() {
            return tables.get(tables.size() - 1);
        }
    }

    /** A table whose title is known. */
    private record Titled(Grid grid, TableKey key) {}

    /**
     * Divides a file.
     *
     * @param tables its logical tables, in reading order
     */
    Division of(DocumentLayout document, List<Grid> tables) {
        List<Titled> titled = tables.stream()
                .flatMap(grid -> vocabulary.table(grid).map(key -> new Titled(grid, key)).stream())
                .toList();
        boolean repeats = titled.stream().map(Titled::key).distinct().count() < titled.size();
        if (!repeats) {
            return new Division(List.of(), List.of());
        }
        List<Run> runs = startingAgain(runs(document.layouts(), titled));
        Set<String> bodies = new TreeSet<>();
        runs.forEach(run -> bodies.add(run.body));
        if (runs.size() < 2) {
            return new Division(List.of(), List.of());
        }
        return bodies.size() < runs.size()
                ? new Division(List.of(), List.of(alternating(bodies, runs)))
                : new Division(stretches(document, runs), List.of());
    }

    private List<Run> runs(List<PageLayout> layouts, List<Titled> titled) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Titled table : titled) {
            int at = first(layouts, table.grid, from);
            String before = runs.isEmpty() ? "" : runs.get(runs.size() - 1).body;
            String body =
                    body(table.grid, layouts.subList(Math.min(from, at), at)).orElse(before);
            if (runs.isEmpty()
                    || !BodyNames.areSame(before, body)
                    || runs.get(runs.size() - 1).isNameless(table.key)) {
                runs.add(new Run(body));
            }
            runs.get(runs.size() - 1).add(table.grid, table.key, body);
            from = last(layouts, table.grid, at) + 1;
        }
        return runs;
    }

    /** The body that a table names, else the pages before it. */
    private Optional<String> body(Grid table, List<PageLayout> before) {
        List<String> lines = vocabulary.lines(table);
        return first(lines, names::inCaption)
                .or(() -> first(lines.stream().filter(vocabulary::isTitle).toList(), names::inTitle))
                .or(() -> first(before.stream().map(DocumentDivision::texts).toList(), names::onCover))
                .or(() -> first(reversed(lines), names::inHeading))
                .or(() -> first(
                        reversed(before.stream()
                                .flatMap(page -> texts(page).stream())
                                .toList()),
                        names::inHeading));
    }

    private static <T> Optional<String> first(List<T> all, Function<T, Optional<String>> name) {
        return all.stream().flatMap(one -> name.apply(one).stream()).findFirst();
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Joins the tables of a body to those before them, unless they start again. */
    private static List<Run> startingAgain(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            if (kept.isEmpty() || startsAgain(kept.get(kept.size() - 1), run)) {
                kept.add(run);
            } else {
                kept.get(kept.size() - 1).add(run);
            }
        }
        return kept;
    }

    private static boolean startsAgain(Run before, Run run) {
        return !BodyNames.areSame(before.body, run.body) && !Collections.disjoint(before.keys, run.keys);
    }

    private static Finding alternating(Set<String> bodies, List<Run> runs) {
        return Finding.ofPage(
                "document.bodies_alternate",
                Severity.WARNING,
                runs.get(1).first().firstPage(),
                "the file prints tables of " + bodies.size() + " bodies by turns (" + String.join(", ", bodies)
                        + "), so that it cannot be divided into their disclosures; it is read as one, and of a table that is"
                        + " printed more than once only the first is loaded: split the file by body");
    }

    private List<Stretch> stretches(DocumentLayout document, List<Run> runs) {
        List<PageLayout> rest = new ArrayList<>(document.layouts());
        List<List<PageLayout>> parts = new ArrayList<>();
        rest = rest.subList(start(rest, 0, runs.get(0), runs), rest.size());
        for (int i = 1; i < runs.size(); i++) {
            Run next = runs.get(i);
            int ended = last(rest, runs.get(i - 1).last(), 0);
            int at = first(rest, next.first(), 0);
            List<PageLayout> part = new ArrayList<>();
            List<PageLayout> behind = new ArrayList<>();
            if (at == ended) {
                part.addAll(rest.subList(0, at));
                part.add(rest.get(at).before(next.first()));
                behind.add(rest.get(at).from(next.first()));
                behind.addAll(rest.subList(at + 1, rest.size()));
            } else {
                int start = start(rest, ended + 1, next, runs);
                part.addAll(rest.subList(0, start));
                behind.addAll(rest.subList(start, rest.size()));
            }
            parts.add(part);
            rest = behind;
        }
        parts.add(rest);
        return placed(document, parts);
    }

    /** The page on which the disclosure of a body begins, at its first table or before: its cover, else what names it alone. */
    private int start(List<PageLayout> pages, int from, Run run, List<Run> all) {
        int table = first(pages, run.first(), from);
        for (int i = from; i < table; i++) {
            if (names.onCover(texts(pages.get(i)))
                    .filter(name -> BodyNames.areSame(name, run.body))
                    .isPresent()) {
                return i;
            }
        }
        for (int i = from; i < table; i++) {
            String text =
                    texts(pages.get(i)).stream().collect(Collectors.joining()).replaceAll("\\s", "");
            boolean others = all.stream().anyMatch(other -> other != run && text.contains(other.body));
            if (text.contains(run.body) && !others) {
                return i;
            }
        }
        return table;
    }

    private static List<Stretch> placed(DocumentLayout document, List<List<PageLayout>> parts) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<PageLayout> pages = parts.get(i);
            int from = pages.get(0).firstPage();
            int last = pages.stream().mapToInt(PageLayout::lastPage).max().orElse(from);
            int to = Math.max(from, i == parts.size() - 1 ? Math.max(last, document.pages()) : last);
            int ordinal = 1
                    + (int) stretches.stream()
                            .filter(before -> before.pageFrom == from)
                            .count();
            stretches.add(new Stretch(document.part(from, to, pages, i == 0), from, to, ordinal));
        }
        return stretches;
    }

    private static int first(List<PageLayout> pages, Grid table, int from) {
        return Stream.iterate(from, i -> i < pages.size(), i -> i + 1)
                .filter(i -> pages.get(i).begins(table))
                .findFirst()
                .orElse(from);
    }

    private static int last(List<PageLayout> pages, Grid table, int from) {
        return Stream.iterate(from, i -> i < pages.size(), i -> i + 1)
                .filter(i -> pages.get(i).ends(table))
                .findFirst()
                .orElse(from);
    }

    private static List<String> texts(PageLayout page) {
        return page.lines().stream().map(ContextLine::text).toList();
    }
}
