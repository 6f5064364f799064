package org.yusuan.drawn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Measure;

/**
 * A whole disclosure with the Shanxi-13 layout: cover, contents, 13 tables, prose, forms.
 *
 * @param setting the publisher and its budget
 * @param look of its tables
 * @param forms one project form each; the overall form comes first and is always there
 * @param extra tables that no template knows, after the 13
 */
public record ShanxiDisclosure(Typesetting setting, TableLook look, List<FormText> forms, List<DrawnTable> extra) {

    public ShanxiDisclosure {
        forms = List.copyOf(forms);
        extra = List.copyOf(extra);
    }

    /** In the plain look, with a form for each of the first two projects. */
    public static ShanxiDisclosure of(Typesetting setting) {
        List<FormText> forms = setting.figures().projects().stream()
                .limit(2)
                .map(p -> FormText.about(p.name(), p.amount()))
                .toList();
        return new ShanxiDisclosure(setting, TableLook.plain(), forms, List.of());
    }

    public ShanxiDisclosure looking(TableLook as) {
        return new ShanxiDisclosure(setting, as, forms, extra);
    }

    public ShanxiDisclosure withForms(List<FormText> as) {
        return new ShanxiDisclosure(setting, look, as, extra);
    }

    public ShanxiDisclosure with(DrawnTable unknownTable) {
        return new ShanxiDisclosure(
                setting,
                look,
                forms,
                Stream.concat(extra.stream(), Stream.of(unknownTable)).toList());
    }

    public Draft draft() {
        List<DrawnTable> tables = Stream.concat(new ShanxiTables(setting).all().stream(), extra.stream())
                .toList();
        String word = setting.entity().word();
        List<Section> sections = new ArrayList<>();
        sections.add(FrontMatter.cover(setting.entity().printed(), setting.year() + "年度" + word + "预算公开"));
        sections.add(FrontMatter.contents(entries(tables)));
        sections.add(FrontMatter.heading("第一部分　概况"));
        sections.add(ShanxiProse.duties(setting));
        sections.add(Section.newPage());
        sections.add(FrontMatter.heading("第二部分　" + setting.year() + "年" + word + "预算报表"));
        tables.forEach(t -> {
            sections.add(Section.table(t, look));
            sections.add(Section.newPage());
        });
        sections.add(FrontMatter.heading("第三部分　" + setting.year() + "年度" + word + "预算情况说明"));
        sections.add(ShanxiProse.explanations(setting));
        sections.add(Section.newPage());
        sections.addAll(formSections());
        sections.add(FrontMatter.heading("第四部分　名词解释"));
        sections.add(FrontMatter.prose("基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。", "项目支出：指在基本支出之外为完成特定任务所发生的支出。"));
        return Draft.of(sections.toArray(Section[]::new));
    }

    private List<String> entries(List<DrawnTable> tables) {
        List<String> entries = new ArrayList<>(List.of("第一部分　概况", "第二部分　预算报表"));
        tables.forEach(t -> entries.add(t.title()));
        entries.addAll(List.of("第三部分　预算情况说明", "第四部分　名词解释"));
        return entries;
    }

    private List<Section> formSections() {
        ShanxiForms drawer = new ShanxiForms(setting);
        Amounts sum = Budget.sum(setting.budget().everything());
        FormText all = FormText.about("", sum.get(Measure.TOTAL));
        List<Section> sections = new ArrayList<>();
        String basic = MoneyStyle.TEN_THOUSAND.print(sum.get(Measure.BASIC));
        String project = MoneyStyle.TEN_THOUSAND.print(sum.get(Measure.PROJECT));
        sections.add(Section.table(drawer.overall(all, basic, project), look));
        for (FormText form : forms) {
            sections.add(Section.newPage());
            sections.add(Section.table(drawer.project(form), look));
        }
        sections.add(Section.newPage());
        return sections;
    }
}
