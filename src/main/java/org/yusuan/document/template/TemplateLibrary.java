package org.yusuan.document.template;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Relations;

/**
 * The templates that a run knows.
 *
 * @param templates in the order of their names
 * @param generic the meaning of titles and headers, for layouts that none of them describes
 */
public record TemplateLibrary(List<Template> templates, Template generic) {
    public TemplateLibrary {
        templates = List.copyOf(templates);
    }

    /** The templates that come with the program. */
    public static TemplateLibrary shipped() {
        return TemplateFolder.library(null);
    }

    /** The shared vocabulary that comes with the program. */
    public static Template vocabulary() {
        return shipped().generic();
    }

    /**
     * This library with one template alone, so that no other competes with it.
     *
     * @param name of a template, or that of the shared vocabulary
     * @return empty if there is none of that name
     */
    public Optional<TemplateLibrary> only(String name) {
        if (generic.name().equals(name)) {
            return Optional.of(new TemplateLibrary(List.of(), generic));
        }
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .map(template -> new TemplateLibrary(List.of(template), template));
    }

    /** The names that can be demanded, the shared vocabulary's last. */
    public List<String> names() {
        return Stream.concat(templates.stream(), Stream.of(generic))
                .map(Template::name)
                .toList();
    }

    /**
     * What the tables of a document promise each other: what the shared vocabulary says of them, and what the template adds.
     *
     * @param name of the template that reads the document; of one that is not known, or empty, the shared promises alone
     */
    public Relations relations(String name) {
        return templates.stream()
                .filter(template -> template.name().equals(name) && !template.equals(generic))
                .findFirst()
                .map(own ->
                        own.standAlone() ? own.relations() : generic.relations().and(own.relations()))
                .orElse(generic.relations());
    }

    /** This library without one template. */
    public TemplateLibrary without(String name) {
        return new TemplateLibrary(
                templates.stream().filter(t -> !t.name().equals(name)).toList(), generic);
    }

    /** This library with one template more, in place of one of the same name. */
    public TemplateLibrary with(Template template) {
        Stream<Template> others = templates.stream().filter(t -> !t.name().equals(template.name()));
        List<Template> all = Stream.concat(others, Stream.of(template))
                .sorted(Comparator.comparing(Template::name))
                .toList();
        return new TemplateLibrary(all, generic);
    }

    /** A hash over all templates: documents read with another one are stale. */
    public String hash() {
        String all = Stream.concat(templates.stream(), Stream.of(generic))
                .map(Template::hash)
                .collect(Collectors.joining("\n"));
        return DocumentId.of(all.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }
}
