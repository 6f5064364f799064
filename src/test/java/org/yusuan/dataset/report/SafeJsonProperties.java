package org.yusuan.dataset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

class SafeJsonProperties {

    @Property
    void everyTextSurvivesAndNoneCanEndTheScript(@ForAll String text) {
        String json = SafeJson.of(List.of(PageTable.whole("table", List.of("name"), List.of(List.of(text)))));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(json)
                        .at("/table/rows/0/0")
                        .asString())
                .isEqualTo(text);
    }
}
