package org.yusuan.document.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.form.FormFinder;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.PageLayouts;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.TableMapper;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.Identity;

/** Drawn disclosures, read by the real stages. */
enum DrawnInput {
    SHANXI {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
            return ShanxiDisclosure.of(new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(7)))
                    .draft()
                    .draw();
        }
    },
    SHANXI_WITH_FUND_AND_CARRY_OVER {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
            Figures figures = Figures.seeded(8).withGovernmentFund().withCarriedOver();
            return ShanxiDisclosure.of(new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, figures))
                    .draft()
                    .draw();
        }
    },
    SHAANXI {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("西安市碑林区示例服务中心", "（汇总）", "398");
            return ShaanxiDisclosure.of(new Typesetting(entity, 2024, MoneyStyle.YUAN, Figures.toTheFen(9)))
                    .draft()
                    .draw();
        }
    };

    abstract DrawnDisclosure draw();

    CheckInput read() {
        try {
            Path file = Files.createTempFile("drawn", ".pdf");
            try {
                return read(draw().write(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckInput read(Path file) throws IOException {
        List<PageLayout> pages = new ArrayList<>();
        try (PdfDocument document = PdfDocument.open(file, PageLimits.DEFAULT)) {
            for (int page = 1; page <= document.pages(); page++) {
                pages.add(PageLayouts.of(document.page(page)));
            }
        }
        List<Grid> grids =
                TableStitcher.stitch(pages).stream().map(Redaction::of).toList();
        MappedTables tables = new TableMapper(TemplateLibrary.shipped())
                .map(FormFinder.find(grids).others());
        Identity nobody = new Identity("", "", "", "", null, null, null);
        return new CheckInput(
                tables.template(),
                TemplateLibrary.vocabulary().relations(),
                nobody,
                tables.tables(),
                tables.facts(),
                List.of());
    }
}
