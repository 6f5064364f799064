package org.yusuan.document.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRegisterTest {

    private static final RegionRegister REGISTER = RegionRegister.shipped();

    @Test
    void aCodeTellsTheRegionAndItsProvince() {
        assertThat(REGISTER.ofCode("610104")).contains(new Region("610104", "莲湖区", Region.Level.COUNTY, "陕西省"));
        assertThat(REGISTER.ofCode("999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "西安市莲湖区医疗保障局|610104",
                "陕西省西安市莲湖区|610104",
                "大同市医疗保障局|140200",
                "上海市商务委员会|310000",
                "上海市普陀区|310107",
                "舟山市普陀区|330903",
                "山西省太原市与大同市|140100,140200",
                "普陀区|310107 330903",
                "鼓楼区|320106 320302 350102 410204",
                "恩施州|422800",
                "乐东县|469027",
                "大同市城区道路|140200",
                "城区道路|''",
                "山西大同大学|''"
            })
    void aTextNamesRegions(String text, String mentions) {
        assertThat(REGISTER.mentionsIn(text).stream()
                        .map(m -> String.join(" ", codes(m)))
                        .reduce((a, b) -> a + "," + b)
                        .orElse(""))
                .isEqualTo(mentions);
    }

    @Test
    void aMentionKnowsItsPlace() {
        assertThat(REGISTER.mentionsIn("中共大同市委")).singleElement().satisfies(mention -> {
            assertThat(mention.start()).isEqualTo(2);
            assertThat(mention.end()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @CsvSource({"大同医保局,140200", "内蒙古医科大学,150000", "吉林大学,220000", "恩施学院,422800"})
    void aShortNameBeginsAText(String text, String code) {
        assertThat(REGISTER.shortNameAtStartOf(text))
                .hasValueSatisfying(m -> assertThat(codes(m)).containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({"新华书店", "和平小学", "东方红中学", "''"})
    void anEverydayWordIsNoShortName(String text) {
        assertThat(REGISTER.shortNameAtStartOf(text)).isEmpty();
    }

    private static List<String> codes(RegionMention mention) {
        return mention.candidates().stream().map(Region::code).toList();
    }
}
