package org.yusuan.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Measure;

/** Every fact that a drawn disclosure promises is printed on the page it names. */
class DisclosureDrawingTest {
    private static final Entity OFFICE = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
    private static final Figures FIGURES =
            Figures.seeded(7).withCarriedOver().withGovernmentFund().withRefund();

    @Test
    void everyExpectedAmountOfShanxiIsPrintedOnItsPage() {
        Typesetting setting = new Typesetting(OFFICE, 2023, MoneyStyle.TEN_THOUSAND, FIGURES);
        assertPrinted(ShanxiDisclosure.of(setting).draft().draw(), MoneyStyle.TEN_THOUSAND);
    }

    @Test
    void everyExpectedAmountOfShaanxiIsPrintedOnItsPage() {
        Typesetting setting = new Typesetting(OFFICE, 2024, MoneyStyle.YUAN, FIGURES);
        assertPrinted(ShaanxiDisclosure.of(setting).draft().draw(), MoneyStyle.YUAN);
    }

    @Test
    void aFormCanNameAHandlerForTheTestsOfRedaction() {
        Typesetting setting = new Typesetting(OFFICE, 2024, MoneyStyle.TEN_THOUSAND, FIGURES);
        FormText form =
                FormText.about("示例项目", FIGURES.projects().get(0).amount()).handledBy("测试甲", "13800000000");
        DrawnDisclosure drawn =
                ShanxiDisclosure.of(setting).withForms(List.of(form)).draft().draw();
        assertThat(new ReadBack(drawn.pdf()).page(drawn.pages() - 1)).contains("负责人测试甲联系电话13800000000");
    }

    private static void assertPrinted(DrawnDisclosure drawn, MoneyStyle money) {
        ReadBack read = new ReadBack(drawn.pdf());
        Map<Integer, String> pages = drawn.facts().stream()
                .map(ExpectedFact::page)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), read::page));
        assertThat(drawn.facts()).hasSizeGreaterThan(200).allSatisfy(f -> assertThat(pages.get(f.page()))
                .contains(printed(f, money)));
    }

    private static String printed(ExpectedFact fact, MoneyStyle money) {
        boolean count = fact.measure() == Measure.QUANTITY;
        return count ? fact.amountYuan().plain() : money.print(fact.amountYuan());
    }
}
