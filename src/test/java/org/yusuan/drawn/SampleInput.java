package org.yusuan.drawn;

import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;

/**
 * The two disclosures under {@code input/}, which the first run of a newcomer reads. After a change of the builder, run
 * {@link #main} and commit what it writes.
 */
public enum SampleInput {
    SHANXI("大同市示例事务局2024年度部门预算公开.pdf") {
        @Override
        public DrawnDisclosure draw() {
            return shanxi();
        }
    },
    SHAANXI("西安市碑林区示例服务中心2024年部门预算公开说明.pdf") {
        @Override
        public DrawnDisclosure draw() {
            return shaanxi();
        }
    };

    private final String fileName;

    SampleInput(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    public abstract DrawnDisclosure draw();

    /** Draws a department with the Shanxi-13 layout, in 万元. */
    private static DrawnDisclosure shanxi() {
        Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
        Typesetting setting = new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(140200));
        return ShanxiDisclosure.of(setting).draft().draw();
    }

    /** Draws a department with the Shaanxi-16 layout, in 元, with a table at its end that no template knows. */
    private static DrawnDisclosure shaanxi() {
        Entity entity = Entity.department("西安市碑林区示例服务中心", "（汇总）", "398");
        Typesetting setting = new Typesetting(entity, 2024, MoneyStyle.YUAN, Figures.toTheFen(610103));
        TableLook look = TableLook.plain()
                .ruled(DrawnRulings.THIN_RECTANGLES)
                .set(TextStyle.of(Typeface.HEI, 8))
                .padded(2);
        return ShaanxiDisclosure.of(setting)
                .looking(look)
                .with(serviceCatalogue())
                .draft()
                .draw();
    }

    /** 政府购买服务指导性目录, a list that real publishers add; the summary shows a warning about it. */
    private static DrawnTable serviceCatalogue() {
        return DrawnTable.headed(leaf("代码", 1), leaf("一级目录", 2), leaf("二级目录", 3), leaf("说明", 4))
                .titled("政府购买服务指导性目录")
                .rows(List.of(
                        List.of(text("A0101"), text("公共服务"), text("示例咨询服务"), text("面向公众的示例事项咨询")),
                        List.of(text("A0102"), text("公共服务"), text("示例培训服务"), text("示例事项办理人员培训")),
                        List.of(text("B0201"), text("辅助性服务"), text("示例平台维护服务"), text("示例平台日常运行维护"))));
    }

    public static void main(String[] arguments) throws IOException {
        Path input = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "input"));
        for (SampleInput sample : values()) {
            sample.draw().write(input.resolve(sample.fileName()));
        }
    }
}
