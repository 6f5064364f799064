package org.yusuan.drawn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.Setting;
import org.yusuan.drawn.layout.ShanxiDisclosure;

/**
 * The two disclosures under {@code input/} that a newcomer's first run reads. Run {@link #main} after a change of the
 * builder and commit what it writes.
 */
final class SampleInput {
    private SampleInput() {}

    /** A department of the Shanxi-13 kind, in 万元. */
    static DrawnDisclosure shanxi() {
        Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
        Setting setting = new Setting(entity, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(140200));
        return ShanxiDisclosure.of(setting).draft().draw();
    }

    public static void main(String[] arguments) throws IOException {
        Path input = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "input"));
        shanxi().write(input.resolve("大同市示例事务局2024年度部门预算公开.pdf"));
    }
}
