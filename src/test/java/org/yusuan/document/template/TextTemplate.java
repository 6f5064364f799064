package org.yusuan.document.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A template written in a test: the YAML below {@code tables:}, or one that comes with the program. */
final class TextTemplate {
    private TextTemplate() {}

    /**
     * A template of this name.
     *
     * @param tables YAML, a list of tables without indentation
     */
    static Template of(String name, String tables) {
        String yaml = "name: " + name + "\nkind: budget\ntables:\n" + tables.indent(2);
        try {
            return TemplateReader.read(name + ".yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only table of a template. */
    static TableSpec table(String yaml) {
        return of("one", yaml).tables().get(0);
    }

    /** A template that comes with the program. */
    static Template shipped(String name) {
        return TemplateLibrary.shipped().only(name).orElseThrow().templates().get(0);
    }
}
