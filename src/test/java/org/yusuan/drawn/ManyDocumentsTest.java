package org.yusuan.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The documents for measuring memory. */
class ManyDocumentsTest {

    @Test
    void eachHasAboutThirtyPages() {
        DrawnDisclosure drawn = ManyDocuments.document(8);
        assertThat(drawn.pages()).isBetween(25, 35);
        assertThat(new ReadBack(drawn.pdf()).page(1)).startsWith("大同市示例8号事务局[部门]2023年度部门预算公开");
    }
}
