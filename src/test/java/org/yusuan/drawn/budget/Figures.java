package org.yusuan.drawn.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yusuan.model.Yuan;

/**
 * A budget in its smallest parts. Every table is a sum of them, so that the tables agree.
 *
 * @param posts basic expenditure, all of it general public budget
 * @param projects of the year
 * @param carriedOver projects paid from the year before (上年结转), general public budget
 */
public record Figures(List<Post> posts, List<Project> projects, List<Project> carriedOver) {

    public Figures {
        posts = List.copyOf(posts);
        projects = List.copyOf(projects);
        carriedOver = List.copyOf(carriedOver);
    }

    /**
     * Creates a budget from a seed, in whole hundreds of yuan, which are exact in 万元 with two decimals. It has no
     * government fund, and nothing carried over.
     */
    public static Figures seeded(long seed) {
        return seeded(seed, 100_00);
    }

    /** Creates a budget from a seed, down to the fen, for tables in 元. */
    public static Figures toTheFen(long seed) {
        return seeded(seed, 1);
    }

    public Figures withCarriedOver() {
        UnaryOperator<Yuan> share =
                total -> new Yuan(total.amount().movePointLeft(1).setScale(-2, RoundingMode.UP));
        return new Figures(
                posts,
                projects,
                Project.CARRIED_OVER.stream()
                        .map(p -> p.of(share.apply(projects.get(0).amount())))
                        .toList());
    }

    public Figures withGovernmentFund() {
        return withProject(Project.FUND.of(projects.get(0).amount()));
    }

    /** Adds a project that returns money: a negative amount in several tables. */
    public Figures withRefund() {
        Project last = projects.get(projects.size() - 1);
        Yuan back = Yuan.ZERO.minus(last.amount());
        Project refund = new Project(
                "收回以前年度项目资金",
                "2060702",
                last.code(),
                last.economic(),
                last.governmentCode(),
                last.governmentName(),
                last.source(),
                back);
        return withProject(refund);
    }

    /** Keeps only the first projects; none for a unit without projects. */
    public Figures withProjects(int count) {
        return new Figures(posts, projects.subList(0, count), carriedOver);
    }

    private Figures withProject(Project more) {
        return new Figures(
                posts, Stream.concat(projects.stream(), Stream.of(more)).toList(), carriedOver);
    }

    private static Figures seeded(long seed, int fenStep) {
        Random random = new Random(seed);
        List<Post> posts = Post.USUAL.stream()
                .map(p -> p.of(amount(random, p.code().startsWith("302") ? 90_000 : 900_000, fenStep)))
                .toList();
        List<Project> projects = Project.USUAL.stream()
                .map(p -> p.of(amount(random, 2_000_000, fenStep)))
                .toList();
        return new Figures(posts, projects, List.of());
    }

    /** Between a tenth of the limit and the limit. */
    private static Yuan amount(Random random, int limitInYuan, int fenStep) {
        long steps = limitInYuan * 100L / fenStep;
        long drawn = steps / 10 + random.nextInt((int) (steps - steps / 10));
        return new Yuan(BigDecimal.valueOf(drawn * fenStep, 2));
    }
}
