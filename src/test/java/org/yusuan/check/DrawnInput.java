package org.yusuan.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.Setting;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.form.FormFinder;
import org.yusuan.grid.Grid;
import org.yusuan.grid.PageLayout;
import org.yusuan.grid.PageLayouts;
import org.yusuan.grid.Redaction;
import org.yusuan.grid.TableStitcher;
import org.yusuan.model.Identity;
import org.yusuan.page.PageLimits;
import org.yusuan.page.PdfDocument;
import org.yusuan.template.MappedTables;
import org.yusuan.template.TableMapper;
import org.yusuan.template.TemplateLibrary;

/** Drawn disclosures, read by the real stages. */
enum DrawnInput {
    SHANXI {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
            return ShanxiDisclosure.of(new Setting(entity, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(7)))
                    .draft()
                    .draw();
        }
    },
    SHANXI_WITH_FUND_AND_CARRY_OVER {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
            Figures figures = Figures.seeded(8).withGovernmentFund().withCarriedOver();
            return ShanxiDisclosure.of(new Setting(entity, 2024, MoneyStyle.TEN_THOUSAND, figures))
                    .draft()
                    .draw();
        }
    },
    SHAANXI {
        @Override
        DrawnDisclosure draw() {
            Entity entity = Entity.department("西安市碑林区示例服务中心", "（汇总）", "398");
            return ShaanxiDisclosure.of(new Setting(entity, 2024, MoneyStyle.YUAN, Figures.toTheFen(9)))
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
        return new CheckInput(tables.template(), nobody, tables.tables(), tables.facts(), List.of());
    }
}
