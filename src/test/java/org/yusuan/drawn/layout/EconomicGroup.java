package org.yusuan.drawn.layout;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Post;

/** A class of the departments' economic classification with its posts. */
record EconomicGroup(String code, String name, List<Post> posts) {

    /** The groups that have posts, in the order of their codes. */
    static List<EconomicGroup> of(List<Post> posts) {
        return Stream.of(
                        new EconomicGroup("301", "工资福利支出", posts),
                        new EconomicGroup("302", "商品和服务支出", posts),
                        new EconomicGroup("303", "对个人和家庭的补助", posts),
                        new EconomicGroup("310", "资本性支出", posts))
                .map(EconomicGroup::own)
                .filter(g -> !g.posts.isEmpty())
                .toList();
    }

    Amounts sum() {
        return Amounts.sum(posts.stream().map(Post::amounts).toList());
    }

    private EconomicGroup own() {
        return new EconomicGroup(
                code,
                name,
                posts.stream().filter(p -> p.code().startsWith(code)).toList());
    }
}
