package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedYearsTest {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "2023年执行数 2024年预算数, 上年执行数 预算数",
        "2023年 2024年, 上年 {year}",
        "2024年预算数 2023年预算数, 预算数 上年预算数",
        "2024年预算数 2024年基本支出, 预算数 基本支出",
        "2024年预算数 合计, 预算数 合计",
        "三公经费/2023年 三公经费/2024年, 三公经费/上年 三公经费/{year}",
        "2023年/合计 2024年/合计, 上年/合计 {year}/合计",
        "2023年预算数 2024年预算数 2024年比2023年增减, 上年预算数 预算数 比增减",
    })
    void theEarlierOfTwoYearsIsLastYear(String printed, String read) {
        assertThat(marked(printed)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} stays")
    @CsvSource({"会议费/2023年 培训费/2024年, 会议费/{year} 培训费/{year}"})
    void columnsUnderDifferentHeadersAreNotCompared(String printed, String read) {
        assertThat(marked(printed)).isEqualTo(read);
    }

    private static String marked(String printed) {
        List<HeaderPath> paths =
                Arrays.stream(printed.split(" ")).map(ColumnScoringTest::path).toList();
        return ComparedYears.marked(paths).stream()
                .map(p -> p.words().stream().map(NormalisedText::text).collect(Collectors.joining("/")))
                .collect(Collectors.joining(" "));
    }
}
