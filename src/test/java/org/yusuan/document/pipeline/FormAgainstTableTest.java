package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Yuan;

/** A form prints 元 where the list of projects (t12) prints 万元 with two decimals. */
class FormAgainstTableTest {
    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(3));

    private final Path folder;

    FormAgainstTableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void yuanThatTheTableRoundsAgreeWithIt() throws IOException {
        assertThat(findings(new BigDecimal("40"))).isEmpty();
    }

    @Test
    void otherMoneyThanTheTableGivesIsTold() throws IOException {
        assertThat(findings(new BigDecimal("10000"))).singleElement().satisfies(f -> {
            assertThat(f.table()).isEqualTo("form");
            assertThat(f.formNo()).isEqualTo(2);
            assertThat(f.measure()).isEqualTo("annual_total_yuan");
        });
    }

    /** The findings about a form that asks for so much more than the table gives. */
    private List<Finding> findings(BigDecimal more) throws IOException {
        var project = SETTING.figures().projects().get(0);
        FormText form = FormText.about(project.name(), project.amount().plus(new Yuan(more)));
        Path file = folder.resolve("a.pdf");
        ShanxiDisclosure.of(SETTING).withForms(List.of(form)).draft().draw().write(file);
        Outcome outcome = DocumentPipeline.standard().extract(new ExtractionRequest(file, "a.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome)
                .extraction().findings().stream()
                        .filter(f -> f.rule().equals("form.project"))
                        .toList();
    }
}
