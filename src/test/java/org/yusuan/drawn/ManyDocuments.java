package org.yusuan.drawn;

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
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.TableLook;

/** Many different documents of about 30 pages each, to measure how much memory a run takes. */
public final class ManyDocuments {
    private static final List<DrawnRulings> RULINGS =
            List.of(DrawnRulings.STROKED, DrawnRulings.THIN_RECTANGLES, DrawnRulings.CELL_RECTANGLES);

    private ManyDocuments() {}

    /** Draws the document with that number. */
    public static DrawnDisclosure document(int number) {
        Entity entity = Entity.department("大同市示例" + number + "号事务局", "[部门]", "198", "大同市示例服务中心");
        Figures figures = Figures.seeded(number);
        Typesetting setting = new Typesetting(entity, 2023 + number % 2, MoneyStyle.TEN_THOUSAND, figures);
        Typeface typeface = number % 2 == 0 ? Typeface.SONG : Typeface.HEI;
        TableLook look =
                TableLook.plain().ruled(RULINGS.get(number % RULINGS.size())).set(TextStyle.of(typeface, 9.5));
        List<FormText> forms = figures.projects().stream()
                .map(p -> FormText.about(p.name(), p.amount()))
                .toList();
        return ShanxiDisclosure.of(setting)
                .looking(look)
                .withForms(forms)
                .draft()
                .draw();
    }

    /** @param arguments the folder to fill, and how many documents; 40 by default */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        for (int i = 1; i <= count; i++) {
            document(i).write(folder.resolve("示例-" + i + ".pdf"));
        }
    }
}
