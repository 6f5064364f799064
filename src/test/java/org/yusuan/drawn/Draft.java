package org.yusuan.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yusuan.drawn.canvas.DrawnPdf;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.DrawnFlow;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.PageDecor;
import org.yusuan.drawn.table.TableLook;

/**
 * A document before it is drawn: {@code Draft.of(table).on(A4.rotated(90)).draw()}.
 *
 * @param sections from front to back
 * @param format of its pages, until a section turns them
 * @param decor what is printed on every page
 * @param finish applied to the finished PDF, such as encryption
 */
public record Draft(List<Section> sections, PageFormat format, PageDecor decor, UnaryOperator<DrawnPdf> finish) {

    public Draft {
        sections = List.copyOf(sections);
    }

    public static Draft of(Section... sections) {
        return new Draft(List.of(sections), PageFormat.A4, PageDecor.NUMBERED, UnaryOperator.identity());
    }

    /** Tables in the plain look, one below the other. */
    public static Draft of(DrawnTable... tables) {
        return of(TableLook.plain(), tables);
    }

    /** Tables one below the other. */
    public static Draft of(TableLook look, DrawnTable... tables) {
        return of(Arrays.stream(tables).map(t -> Section.table(t, look)).toArray(Section[]::new));
    }

    public Draft then(Section... more) {
        List<Section> all =
                Stream.concat(sections.stream(), Arrays.stream(more)).toList();
        return new Draft(all, format, decor, finish);
    }

    public Draft on(PageFormat pages) {
        return new Draft(sections, pages, decor, finish);
    }

    public Draft decorated(PageDecor pages) {
        return new Draft(sections, format, pages, finish);
    }

    public Draft encrypted(String ownerPassword, String userPassword) {
        return new Draft(sections, format, decor, pdf -> pdf.encrypted(ownerPassword, userPassword));
    }

    public DrawnDisclosure draw() {
        try (DrawnPdf pdf = new DrawnPdf()) {
            DrawnFlow flow = new DrawnFlow(pdf, format, decor);
            sections.forEach(s -> s.drawOn(flow));
            flow.close();
            byte[] bytes = finish.apply(pdf).bytes();
            return new DrawnDisclosure(bytes, pdf.pages(), flow.facts());
        }
    }
}
