package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Measure;

/**
 * A whole disclosure with the Shaanxi-16 layout: cover, prose, list of tables, 13 tables on landscape pages, forms.
 *
 * @param setting the publisher and its budget
 * @param look of its tables
 * @param forms one project form each; the overall form and a blank one for special funds follow
 * @param extra tables that no template knows, after the 13
 */
public record ShaanxiDisclosure(Typesetting setting, TableLook look, List<FormText> forms, List<DrawnTable> extra) {
    /** Table 13 has 29 columns. */
    private static final double SMALL = 5;

    public ShaanxiDisclosure {
        forms = List.copyOf(forms);
        extra = List.copyOf(extra);
    }

    /** In the plain look, with a form for each of the first two projects. */
    public static ShaanxiDisclosure of(Typesetting setting) {
        List<FormText> forms = setting.figures().projects().stream()
                .limit(2)
                .map(p -> FormText.about(p.name(), p.amount()))
                .toList();
        return new ShaanxiDisclosure(setting, TableLook.plain(), forms, List.of());
    }

    public ShaanxiDisclosure looking(TableLook as) {
        return new ShaanxiDisclosure(setting, as, forms, extra);
    }

    public ShaanxiDisclosure with(DrawnTable unknownTable) {
        return new ShaanxiDisclosure(
                setting,
                look,
                forms,
                Stream.concat(extra.stream(), Stream.of(unknownTable)).toList());
    }

    public Draft draft() {
        String name = setting.entity().printed();
        List<DrawnTable> tables = new ShaanxiTables(setting).all();
        List<Section> sections = new ArrayList<>();
        sections.add(FrontMatter.cover(name, setting.year() + "年部门预算公开说明"));
        sections.add(FrontMatter.heading("第一部分　部门概况"));
        sections.add(FrontMatter.prose(
                "一、主要职责及机构设置",
                setting.entity().name() + "负责本区示例服务事项的受理和办理，组织示例服务平台的建设与管理。",
                "二、部门预算单位构成",
                "纳入本部门预算编制范围的预算单位共" + setting.entity().units().size() + "个。"));
        sections.add(Section.newPage());
        sections.add(FrontMatter.heading("第二部分　公开报表"));
        sections.add(Section.table(list(tables), look));
        sections.add(Section.newPage());
        sections.add(Section.turn(PageFormat.A4.landscape()));
        Stream.concat(tables.stream(), extra.stream()).forEach(t -> {
            sections.add(Section.table(t, lookOf(t)));
            sections.add(Section.newPage());
        });
        sections.add(Section.turn(PageFormat.A4));
        sections.addAll(formSections());
        return Draft.of(sections.toArray(Section[]::new));
    }

    private TableLook lookOf(DrawnTable table) {
        boolean wide = table.weights().size() > 20;
        return wide ? look.set(look.cell().sized(SMALL)).padded(1) : look;
    }

    /** 报表目录: a list of tables, which is no table itself. */
    private static DrawnTable list(List<DrawnTable> tables) {
        List<List<DrawnCell>> rows = tables.stream()
                .map(t -> List.of(
                        label(t.number()),
                        text(t.title()),
                        label(Typesetting.isEmpty(t) ? "是" : ""),
                        text(Typesetting.isEmpty(t) ? "不涉及" : "")))
                .toList();
        return DrawnTable.headed(
                        Heading.leaf("报表", 1),
                        Heading.leaf("报表名称", 6),
                        Heading.leaf("是否空表", 1.4),
                        Heading.leaf("表格为空的理由", 2))
                .titled("报表目录")
                .rows(rows);
    }

    private List<Section> formSections() {
        ShaanxiForms drawer = new ShaanxiForms(setting);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            sections.add(Section.table(drawer.project(i + 1, forms.get(i)), look));
            sections.add(Section.newPage());
        }
        FormText all =
                FormText.about("", Budget.sum(setting.budget().everything()).get(Measure.TOTAL));
        sections.add(Section.table(drawer.overall(all), look));
        sections.add(Section.newPage());
        sections.add(Section.table(drawer.specialFund(FormText.blank()), look));
        return sections;
    }
}
