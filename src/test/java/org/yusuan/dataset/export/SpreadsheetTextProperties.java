package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadsheetTextProperties {
    private static final String STARTS = "=+-@＝＋－＠\t\r\n";

    @Property
    void aTextThatBeginsLikeAFormulaGetsAnApostrophe(@ForAll("formulas") String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @Property
    void noCharacterOfATextIsLost(@ForAll String text) {
        assertThat(SpreadsheetText.safe(text)).isIn(text, "'" + text);
    }

    @Property
    void aSafeTextIsNotChangedAgain(@ForAll String text) {
        String safe = SpreadsheetText.safe(text);
        assertThat(SpreadsheetText.safe(safe)).isEqualTo(safe);
    }

    @Property
    void aPlainNumberStaysANumber(@ForAll int whole, @ForAll("fractions") String fraction) {
        assertThat(SpreadsheetText.safe(whole + fraction)).isEqualTo(whole + fraction);
    }

    @Example
    void chineseNamesAreNotTouched() {
        assertThat(SpreadsheetText.safe("一、一般公共服务支出（=合计）")).isEqualTo("一、一般公共服务支出（=合计）");
    }

    @Example
    void aNumberFollowedByAFormulaIsNoNumber() {
        assertThat(SpreadsheetText.safe("-1+cmd|' /C calc'!A0")).startsWith("'");
        assertThat(SpreadsheetText.safe("-1,234.50")).isEqualTo("-1,234.50");
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> spaces =
                Arbitraries.strings().withChars(" \u3000\u00a0\ufeff\u200b").ofMaxLength(3);
        Arbitrary<String> start = Arbitraries.chars().with(STARTS).map(String::valueOf);
        return spaces.flatMap(
                        before -> start.flatMap(sign -> Arbitraries.strings().map(rest -> before + sign + rest)))
                .filter(text -> !text.matches("[+-][0-9,.]+"));
    }

    @Provide
    Arbitrary<String> fractions() {
        return Arbitraries.of("", ".5", ".05", ".1234");
    }
}
