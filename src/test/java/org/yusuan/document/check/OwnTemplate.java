package org.yusuan.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yusuan.document.template.Template;
import org.yusuan.document.template.TemplateReader;

/** A user's own template with a table of its own, {@code x_grants}. */
final class OwnTemplate {
    private static final String HEAD = """
            name: mine
            kind: budget
            tables:
              - key: x_grants
                titles: [补助明细表]
                columns:
                  item_name: [项目]
                  total: [金额]
            relations:
            """;

    private OwnTemplate() {}

    static Template promising(String relations) {
        byte[] text = (HEAD + relations.indent(2)).getBytes(StandardCharsets.UTF_8);
        try {
            return TemplateReader.read("mine.yaml", new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
