package org.yusuan.drawn.layout;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;

/** Layouts of provinces that are not among the samples, with invented offices in real places. */
public enum Province {
    INTEGRATED("黄冈市示例事务局", "421100", "万元"),
    CENTRAL("武汉市江岸区示例事务局", "420102", "万元"),
    SOUTH_WEST("阿坝藏族羌族自治州汶川县示例事务局", "513221", "万元"),
    SOUTH("广州市天河区示例街道办事处", "440106", "万元"),
    CENTER("长沙市望城区示例事务局", "430112", "万元"),
    EAST("昆山市示例镇人民政府", "320583", "万元"),
    COAST("义乌市示例事务局", "330782", "元");

    /** The fiscal year of all of them. */
    public static final int YEAR = 2024;

    private final String office;
    private final String region;
    private final String unit;

    Province(String office, String region, String unit) {
        this.office = office;
        this.region = region;
        this.unit = unit;
    }

    public String office() {
        return office;
    }

    /** GB/T 2260 code. */
    public String region() {
        return region;
    }

    /** A cover, and each table on a page of its own. */
    public Draft draft() {
        List<Section> sections = new ArrayList<>();
        sections.add(FrontMatter.cover(office, YEAR + "年部门预算公开"));
        for (DrawnTable table : tables()) {
            sections.add(Section.table(table.captioned("部门名称：" + office, "单位：" + unit), TableLook.plain()));
            sections.add(Section.newPage());
        }
        return Draft.of(sections.toArray(Section[]::new)).on(PageFormat.A4.landscape());
    }

    private List<DrawnTable> tables() {
        return switch (this) {
            case INTEGRATED -> NationalTables.integrated();
            case CENTRAL -> NationalTables.central(YEAR);
            case SOUTH_WEST -> RegionalTables.southWest();
            case SOUTH -> RegionalTables.south(YEAR);
            case CENTER -> RegionalTables.center();
            case EAST -> RegionalTables.east();
            case COAST -> RegionalTables.coast();
        };
    }
}
