package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.IdentityText.Source;

class EntitySpellingTest {
    private static final ReadForms NO_FORMS = new ReadForms(List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void aMisreadCoverIsSpeltAsTheCaptionsAre() {
        EntitySpelling spelling = spelling(3, "部门名称：示例市示例区事务管理局（汇总）");
        assertThat(spelling.meant("示例市示例区X事条管理局")).contains("示例市示例区事务管理局");
        assertThat(spelling.with("示例市示例区X事条管理局", "示例市示例区事务管理局"))
                .first()
                .isEqualTo(new IdentityText(Source.COVER, "示例市示例区事务管理局", 1));
    }

    @Test
    void oneCaptionAloneIsNoBetterThanTheCover() {
        assertThat(spelling(1, "部门名称：示例市示例区事务管理局").meant("示例市示例区事条管理局")).isEmpty();
    }

    @Test
    void aNameThatTheCaptionsPrintTooStays() {
        EntitySpelling spelling = spelling(3, "单位名称：示例市第一示例中学校");
        assertThat(spelling.meant("示例市第一示例中学校")).isEmpty();
    }

    @Test
    void anotherBodyIsNoMisreading() {
        EntitySpelling spelling = spelling(3, "单位名称：示例市示例局本级");
        assertThat(spelling.meant("示例市示例局")).isEmpty();
        assertThat(spelling.meant("示例市样本委员会")).isEmpty();
    }

    private static EntitySpelling spelling(int times, String caption) {
        List<IdentityText> evidence = new ArrayList<>();
        evidence.add(new IdentityText(Source.COVER, "示例市示例区 X事条管理局", 1));
        evidence.addAll(Collections.nCopies(times, new IdentityText(Source.CAPTION, caption, 5)));
        return new EntitySpelling(evidence, NO_FORMS);
    }
}
