package org.yusuan.document.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Relations;

/**
 * The templates that a run knows.
 *
 * @param templates in the order of their names
 * @param generic the shared vocabulary: the meaning of titles and headers, for layouts that none of the templates describes
 */
public record TemplateLibrary(List<Template> templates, Template generic) {
    /** The name of the shared vocabulary, which describes no layout. */
    static final String GENERIC = "generic";

    public TemplateLibrary {
        templates = List.copyOf(templates);
    }

    /** The templates that come with the program. */
    public static TemplateLibrary shipped() {
        return withOwn(null);
    }

    /** The shared vocabulary that comes with the program. */
    public static Template vocabulary() {
        return shipped().generic();
    }

    /**
     * The shipped templates and a user's own. One of the same name takes the place of the shipped one.
     *
     * @param folder of the user's own; null if there is none, and it need not exist
     * @throws org.yusuan.model.CannotRunException if it cannot be read
     * @throws YamlException if a template in it cannot be used, or two of them have one name
     */
    public static TemplateLibrary withOwn(@Nullable Path folder) {
        SortedMap<String, TemplateSource> layouts = sources(folder);
        TemplateSource generic = layouts.remove(GENERIC);
        return new TemplateLibrary(
                layouts.values().stream().map(TemplateSource::template).toList(),
                shared(Objects.requireNonNull(generic, GENERIC).template()));
    }

    /** A user's own vocabulary without relations keeps those of the shipped one. */
    private static Template shared(Template generic) {
        boolean silent = !generic.standAlone() && generic.relations().equals(Relations.NONE);
        return silent ? generic.promising(TemplateSource.vocabulary().template().relations()) : generic;
    }

    /** The sources of {@link #withOwn}, by the names of their templates. */
    public static SortedMap<String, TemplateSource> sources(@Nullable Path folder) {
        SortedMap<String, TemplateSource> sources = new TreeMap<>();
        for (TemplateSource source : allSources(folder)) {
            String name = source.template().name();
            TemplateSource before = sources.put(name, source);
            if (before != null && before.own()) {
                throw new YamlException(
                        source.file(), 1, "the name '" + name + "' is that of " + before.file() + " too");
            }
        }
        return sources;
    }

    private static List<TemplateSource> allSources(@Nullable Path folder) {
        List<TemplateSource> sources = new ArrayList<>(TemplateSource.shipped());
        sources.add(TemplateSource.vocabulary());
        if (folder != null) {
            sources.addAll(TemplateSource.in(folder));
        }
        return sources;
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

    /** The names that a user can ask for, the shared vocabulary's last. */
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

    /** A hash over all templates: a document read with others is stale. */
    public String hash() {
        String all = Stream.concat(templates.stream(), Stream.of(generic))
                .map(Template::hash)
                .collect(Collectors.joining("\n"));
        return DocumentId.of(all.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }
}
