package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.TableLook;

/** A whole disclosure whose tables have only spacing or horizontal rulings gives the facts that were drawn. */
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
            DrawnRulings rulings,
            Typeface face,
            double size,
            double padding,
            int seed,
            boolean repeatedHeader,
            @TempDir Path folder) {
        assertThatAllIsRead(shanxi(look(rulings, face, size, padding, repeatedHeader), seed), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, SONG, 9, 2.5, 7, false",
        "NONE, HEI, 8.5, 1, 10, true",
        "NONE, SONG, 10.5, 3.5, 269, true",
        "HORIZONTAL_ONLY, SONG, 11, 5, 16, false",
        "HORIZONTAL_ONLY, HEI, 7, 1.5, 494, false",
    })
    void everyAmountOfWideTablesWithHeadersOfFourLevelsIsRead(
            DrawnRulings rulings,
            Typeface face,
            double size,
            double padding,
            int seed,
            boolean repeatedHeader,
            @TempDir Path folder) {
        assertThatAllIsRead(shaanxi(look(rulings, face, size, padding, repeatedHeader), seed), folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyAmountIsReadInRandomLooks(int seed, @TempDir Path folder) {
        Random lot = new Random(seed);
        TableLook look = look(
                lot.nextBoolean() ? DrawnRulings.NONE : DrawnRulings.HORIZONTAL_ONLY,
                lot.nextBoolean() ? Typeface.SONG : Typeface.HEI,
                7 + lot.nextInt(9) * 0.5,
                1 + lot.nextInt(9) * 0.5,
                lot.nextBoolean());
        assertThatAllIsRead(lot.nextBoolean() ? shanxi(look, seed) : shaanxi(look, seed), folder);
    }

    private static void assertThatAllIsRead(DrawnDisclosure drawn, Path folder) {
        assertThat(ReadFacts.facts(drawn.write(folder.resolve("drawn.pdf"))))
                .containsExactlyElementsOf(ReadFacts.expected(drawn.facts()));
    }

    private static TableLook look(
            DrawnRulings rulings, Typeface face, double size, double padding, boolean repeatedHeader) {
        TableLook look =
                TableLook.plain().ruled(rulings).set(TextStyle.of(face, size)).padded(padding);
        return repeatedHeader ? look.repeatingHeader() : look;
    }

    private static DrawnDisclosure shanxi(TableLook look, int seed) {
        Figures figures = Figures.seeded(seed).withCarriedOver().withGovernmentFund();
        Typesetting setting = new Typesetting(OFFICE, 2024, MoneyStyle.TEN_THOUSAND, figures);
        return ShanxiDisclosure.of(setting).looking(look).draft().draw();
    }

    private static DrawnDisclosure shaanxi(TableLook look, int seed) {
        Figures figures = Figures.toTheFen(seed)
                .withCarriedOver()
                .withGovernmentFund()
                .withRefund()
                .withProjects(9);
        Typesetting setting = new Typesetting(OFFICE, 2024, MoneyStyle.YUAN, figures);
        return ShaanxiDisclosure.of(setting).looking(look).draft().draw();
    }
}
