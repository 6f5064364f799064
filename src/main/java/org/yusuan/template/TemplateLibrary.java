package org.yusuan.template;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.model.DocumentId;

/**
 * The templates that a run knows.
 *
 * @param templates in the order of their names
 * @param generic the meaning of titles and headers, for layouts that none of them describes
 */
public record TemplateLibrary(List<Template> templates, Template generic) {
    private static final String GENERIC = "generic.yaml";

    /** Lists the templates that come with the program: a jar cannot be listed like a folder. */
    private static final String INDEX = "/templates/index";

    public TemplateLibrary {
        templates = List.copyOf(templates);
    }

    /** The templates that come with the program. */
    public static TemplateLibrary shipped() {
        List<Template> templates = new ArrayList<>();
        try (InputStream in = resource(INDEX);
                BufferedReader index = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String name : index.lines().filter(l -> !l.isBlank()).toList()) {
                templates.add(shipped(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped templates cannot be read", e);
        }
        return new TemplateLibrary(templates, vocabulary());
    }

    /** The shared vocabulary that comes with the program. */
    public static Template vocabulary() {
        try {
            return shipped(GENERIC);
        } catch (IOException e) {
            throw new UncheckedIOException("the shared vocabulary of titles and headers cannot be read", e);
        }
    }

    /** This library without one template. */
    public TemplateLibrary without(String name) {
        return new TemplateLibrary(
                templates.stream().filter(t -> !t.name().equals(name)).toList(), generic);
    }

    private static Template shipped(String name) throws IOException {
        try (InputStream in = resource("/templates/" + name)) {
            return TemplateReader.read("templates/" + name, in);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = TemplateLibrary.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("resource " + path + " is missing from the program");
        }
        return in;
    }

    /** A hash over all templates: documents read with another one are stale. */
    public String hash() {
        String all = Stream.concat(templates.stream(), Stream.of(generic))
                .map(Template::hash)
                .collect(Collectors.joining("\n"));
        return DocumentId.of(all.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }
}
