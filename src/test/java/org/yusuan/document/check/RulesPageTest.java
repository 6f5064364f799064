package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yusuan.document.template.TemplateLibrary;

class RulesPageTest {
    private static final Path PAGE = Path.of("docs", "checks.md");

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        assertThat(PAGE)
                .as("made of the rules: run RulesPageTest.main after a change of one")
                .hasContent(RulesPage.text(TemplateLibrary.vocabulary().relations()));
    }

    @Test
    void everyRuleHasAStableNameOfItsOwn() {
        assertThat(Checks.rules())
                .extracting(Rule::name)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[a-z]+\\.[a-z_]+"));
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, RulesPage.text(TemplateLibrary.vocabulary().relations()));
    }
}
