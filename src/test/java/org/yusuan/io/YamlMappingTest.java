package org.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlMappingTest {

    @Test
    void valuesAreReadByTheirKeys() {
        YamlMapping yaml = parse("name: a\nmany: [x, y]\none: z\nchild: {n: '7'}\nrows: [{n: '1'}, {n: '2'}]\n");
        assertThat(yaml.required("name")).isEqualTo("a");
        assertThat(yaml.optional("absent")).isEmpty();
        assertThat(yaml.texts("many")).containsExactly("x", "y");
        assertThat(yaml.texts("one")).containsExactly("z");
        assertThat(yaml.mapping("child").orElseThrow().value("n", Integer::valueOf))
                .contains(7);
        assertThat(yaml.mappings("rows")).extracting(row -> row.required("n")).containsExactly("1", "2");
        assertThat(yaml.keys()).containsExactly("name", "many", "one", "child", "rows");
    }

    @Test
    void aSingleMappingNeedsNoListWhereOneOrMoreAreAllowed() {
        YamlMapping yaml = parse("one: {n: a}\nmore: [{n: b}, {n: c}]\n");
        assertThat(yaml.oneOrMoreMappings("one"))
                .extracting(m -> m.required("n"))
                .containsExactly("a");
        assertThat(yaml.oneOrMoreMappings("more"))
                .extracting(m -> m.required("n"))
                .containsExactly("b", "c");
        assertThat(yaml.oneOrMoreMappings("absent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
                    a: 1|b: 2|a: 3        => line 3: 'a' stands here twice
                    a: {b: 1, b: 2}       => line 1: 'b' stands here twice
                    - a                   => line 1: here 'key: value' lines are expected
                    a: 'b                 => line 2: this is not YAML: found unexpected end of stream
                    # nothing             => line 1: the file is empty
                    """)
    void aFileThatIsNoSoundMappingIsRefusedAtItsLine(String text, String problem) {
        assertThatThrownBy(() -> parse(text.replace('|', '\n') + "\n").mapping("a"))
                .isInstanceOf(YamlException.class)
                .hasMessage("x.yaml, " + problem);
    }

    @Test
    void bytesInAnotherEncodingAreRefusedAtTheirLine() {
        byte[] gbk = "name: a\ntitle: 预算\n".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> YamlMapping.parse("x.yaml", gbk))
                .hasMessage("x.yaml, line 2: this is not UTF-8; save the file in that encoding");
    }

    @Test
    void anAliasBombIsAMistakeOfTheFile() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int level = 1; level < 10; level++) {
            String alias = "*a" + (level - 1) + ", ";
            text.append("a%d: &a%d [%s*a%d]\n".formatted(level, level, alias.repeat(99), level - 1));
        }
        assertThatThrownBy(() -> parse(text.toString()))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("cannot be read as YAML");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheOneThatWasProbablyMeant() {
        assertThatThrownBy(() -> parse("name: a\nfoldr: b\n").allowOnly("a job", List.of("name", "folder")))
                .hasMessage("x.yaml, line 2: 'foldr' is no key of a job; did you mean 'folder'?");
    }

    @Test
    void everyUnknownKeyIsReportedWhereMistakesAreCollected() {
        List<String> mistakes = new ArrayList<>();
        parse("x: 1\nname: a\ny: 2\n").allowOnly(Set.of("name"), mistake -> mistakes.add(mistake.getMessage()));
        assertThat(mistakes)
                .containsExactly(
                        "x.yaml, line 1: 'x' is not known here; use one of name",
                        "x.yaml, line 3: 'y' is not known here; use one of name");
    }

    @Test
    void aRefusedValueIsReportedWithItsKeyAndLine() {
        YamlMapping yaml = parse("n: 1\nm: x\nempty: ''\nlist: a\nitems: [1, x]\n");
        assertThatThrownBy(() -> yaml.value("m", YamlMappingTest::number))
                .hasMessage("x.yaml, line 2: 'm': 'x' is no number");
        assertThatThrownBy(() -> yaml.value("empty", YamlMappingTest::number))
                .hasMessage("x.yaml, line 3: 'empty' must not be empty");
        assertThatThrownBy(() -> yaml.values("list", YamlMappingTest::number))
                .hasMessage("x.yaml, line 4: 'list' must be a list, such as [\"*.pdf\"]");
        assertThatThrownBy(() -> yaml.values("items", YamlMappingTest::number))
                .hasMessage("x.yaml, line 5: an item of 'items': 'x' is no number");
        assertThatThrownBy(() -> yaml.required("absent")).hasMessage("x.yaml, line 1: 'absent:' is missing");
    }

    private static int number(String text) {
        if (!text.matches("\\d+")) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
        return Integer.parseInt(text);
    }

    private static YamlMapping parse(String text) {
        return YamlMapping.parse("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
