package org.yusuan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.Rulings;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.Setting;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.table.TableLook;

/** A whole disclosure whose tables only spacing or horizontal rulings show gives the facts that were drawn. */
class AlignedDisclosureTest {
    private static final Entity OFFICE = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");

    @ParameterizedTest
    @CsvSource({
        "NONE, SONG, 9, 2.5, 7, false",
        "NONE, HEI, 8, 2, 8, true",
        "NONE, SONG, 10.5, 3, 9, false",
        "NONE, HEI, 7, 4, 10, true",
        "HORIZONTAL_ONLY, SONG, 9, 2.5, 7, false",
        "HORIZONTAL_ONLY, HEI, 8, 2, 8, true",
        "HORIZONTAL_ONLY, SONG, 10.5, 3, 9, true",
    })
    void everyDrawnAmountIsRead(
            Rulings rulings,
            Typeface face,
            double size,
            double padding,
            int seed,
            boolean repeatedHeader,
            @TempDir Path folder) {
        TableLook look =
                TableLook.plain().ruled(rulings).set(TextStyle.of(face, size)).padded(padding);
        DrawnDisclosure drawn = draw(repeatedHeader ? look.repeatingHeader() : look, seed);
        assertThat(ReadFacts.facts(drawn.write(folder.resolve("drawn.pdf"))))
                .containsExactlyElementsOf(ReadFacts.expected(drawn.facts()));
    }

    private static DrawnDisclosure draw(TableLook look, int seed) {
        Figures figures = Figures.seeded(seed).withCarriedOver().withGovernmentFund();
        Setting setting = new Setting(OFFICE, 2024, MoneyStyle.TEN_THOUSAND, figures);
        return ShanxiDisclosure.of(setting).looking(look).draft().draw();
    }
}
