package org.yusuan.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.model.DocumentId;

/**
 * The templates that a run knows.
 *
 * @param templates in the order of their names
 */
public record TemplateLibrary(List<Template> templates) {
    public TemplateLibrary {
        templates = List.copyOf(templates);
    }

    /** The templates that come with the program. */
    public static TemplateLibrary shipped() {
        return TemplateFolder.library(null);
    }

    /** A hash over all templates: documents read with another one are stale. */
    public String hash() {
        String all = templates.stream().map(Template::hash).collect(Collectors.joining("\n"));
        return DocumentId.of(all.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }
}
