package org.yusuan.document.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.EntityLevel;

class IdentityReaderProperties {

    private static final IdentityReader READER = new IdentityReader(RegionRegister.shipped());

    @Property(tries = 300)
    void noEvidenceMakesItThrow(@ForAll("evidence") List<IdentityText> evidence) {
        Identified identified = READER.identify(evidence);
        assertThat(READER.identify(evidence)).isEqualTo(identified);
        assertThat(identified.findings()).allSatisfy(f -> assertThat(f.rule()).startsWith("identity."));
    }

    @Property(tries = 300)
    void anyCoverOfTheUsualShapesIsRead(
            @ForAll("regions") String region,
            @ForAll("organs") String organ,
            @ForAll("years") int year,
            @ForAll Shape shape) {
        Identified identified = Covers.cover(shape.print(region + organ, year)).identified();
        assertThat(identified.identity().entityName()).isEqualTo(region + organ);
        assertThat(identified.identity().fiscalYear()).isEqualTo(year);
        assertThat(identified.identity().entityLevel()).isEqualTo(EntityLevel.DEPARTMENT);
        assertThat(identified.findings()).isEmpty();
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of("山西省", "大同市", "泽州县", "西安市莲湖区", "上海市普陀区", "内蒙古自治区", "恩施土家族苗族自治州", "福州市鼓楼区");
    }

    @Provide
    Arbitrary<String> organs() {
        return Arbitraries.of("医疗保障局", "财政局", "人民法院", "人民检察院", "卫生健康委员会", "残疾人联合会", "总工会", "人民政府办公室", "档案馆");
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2019, 2035);
    }

    @Provide
    Arbitrary<List<IdentityText>> evidence() {
        Arbitrary<String> words = Arbitraries.of(
                "大同市", "鼓楼区", "普陀区", "医疗保障局", "中心", "[部门]", "（本级）", "2024", "年度", "二〇二三年", "部门预算", "单位决算", "公开", "目录",
                "单位：", "部门名称：", "万元", "\n", " ", "/", ".pdf", "关于", "的", "(", "）", "。", "𠮷", "\uD800");
        Arbitrary<String> texts =
                words.list().ofMaxSize(12).map(list -> String.join("", list)).injectDuplicates(0.1);
        return Combinators.combine(Arbitraries.of(Source.values()), texts)
                .as((source, text) -> new IdentityText(source, text, null))
                .list()
                .ofMaxSize(6);
    }

    /** Shapes of covers, with / for a new line. */
    enum Shape {
        TWO_LINES("%s/%d年度部门预算公开"),
        MARKED("%s[部门]/%d年部门预算"),
        SUMMED("%s（汇总）/%d年部门预算公开说明"),
        ONE_LINE("%s%d年部门预算"),
        DATED("%s/%d年部门预算/2024年2月"),
        WITH_CONTENTS("%s/%d年度部门预算/目 录/第一部分 概况");

        private final String pattern;

        Shape(String pattern) {
            this.pattern = pattern;
        }

        String print(String name, int year) {
            return pattern.replace("%s", name).replace("%d", String.valueOf(year));
        }
    }
}
