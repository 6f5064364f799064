package org.yusuan.drawn.layout;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.Post;
import org.yusuan.drawn.budget.Project;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/** Basic and project expenditure seen by its economic classifications. */
record Spending(List<Post> posts, List<Project> projects) {

    /** All expenditure, including what was carried over. */
    static Spending all(Figures figures) {
        List<Project> projects = Stream.concat(figures.projects().stream(), figures.carriedOver().stream())
                .toList();
        return new Spending(figures.posts(), projects);
    }

    /** The expenditure that one source pays in the year. Basic expenditure is paid by the general public budget. */
    static Spending from(Measure source, Figures figures) {
        List<Post> posts = source == Measure.GENERAL_PUBLIC_BUDGET ? figures.posts() : List.of();
        return new Spending(
                posts,
                figures.projects().stream().filter(p -> p.source() == source).toList());
    }

    /** Basic expenditure under a code of the department's classification; all of it for an empty code. */
    Yuan basic(String code) {
        return sum(posts.stream().filter(p -> p.code().startsWith(code)).map(Post::amount));
    }

    Yuan project(String code) {
        return sum(projects.stream().filter(p -> p.code().startsWith(code)).map(Project::amount));
    }

    /** Everything under a code of the government's classification. */
    Yuan government(String code) {
        Stream<Yuan> basic =
                posts.stream().filter(p -> p.governmentCode().startsWith(code)).map(Post::amount);
        Stream<Yuan> project = projects.stream()
                .filter(p -> p.governmentCode().startsWith(code))
                .map(Project::amount);
        return sum(Stream.concat(basic, project));
    }

    Yuan total() {
        return basic("").plus(project(""));
    }

    /** One line for each pair of codes, in the order of the department's codes. */
    List<EconomicLine> lines() {
        Stream<EconomicLine> basic = posts.stream().map(EconomicLine::of);
        Stream<EconomicLine> project = projects.stream().map(EconomicLine::of);
        List<EconomicLine> parts = Stream.concat(basic, project).toList();
        return parts.stream()
                .map(EconomicLine::withoutAmounts)
                .distinct()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .map(line -> line.plus(parts.stream().filter(line::sameAs).toList()))
                .toList();
    }

    private static Yuan sum(Stream<Yuan> amounts) {
        return amounts.reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Economic item against economic item, with PERSONNEL, OPERATING, PROJECT and TOTAL. */
    record EconomicLine(String code, String name, String governmentCode, String governmentName, Amounts amounts) {

        static EconomicLine of(Post post) {
            return new EconomicLine(
                    post.code(), post.name(), post.governmentCode(), post.governmentName(), post.amounts());
        }

        static EconomicLine of(Project project) {
            Amounts amounts = Amounts.of(Measure.PROJECT, project.amount()).with(Measure.TOTAL, Measure.PROJECT);
            return new EconomicLine(
                    project.code(), project.economic(), project.governmentCode(), project.governmentName(), amounts);
        }

        EconomicLine withoutAmounts() {
            return new EconomicLine(code, name, governmentCode, governmentName, Amounts.NONE);
        }

        boolean sameAs(EconomicLine other) {
            return withoutAmounts().equals(other.withoutAmounts());
        }

        EconomicLine plus(List<EconomicLine> parts) {
            Amounts sum = Amounts.sum(parts.stream().map(EconomicLine::amounts).toList());
            return new EconomicLine(code, name, governmentCode, governmentName, sum);
        }
    }
}
