package org.yusuan.cli.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAlignedInAnyScript() {
        TextTable table = new TextTable(List.of("entity", "total"), List.of(false, true));
        table.add(List.of("示例局", "1,200"));
        table.add(List.of("Office（本级）", "5"));
        assertThat(table.text()).isEqualTo("""
                entity          total
                --------------  -----
                示例局          1,200
                Office（本级）      5
                """);
    }

    @Test
    void anIdeographTakesTwoColumnsAndACombiningMarkNone() {
        assertThat(TextTable.displayWidth("预算a")).isEqualTo(5);
        assertThat(TextTable.displayWidth("e\u0301")).isEqualTo(1);
        assertThat(TextTable.displayWidth("，（")).isEqualTo(4);
    }
}
