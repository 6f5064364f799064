package org.yusuan.document.template;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.io.YamlException;
import org.yusuan.model.CannotRunException;

/**
 * The text of a template, and where it comes from.
 *
 * @param file its name, for messages
 * @param text YAML
 * @param own whether it is the user's, not one that came with the program
 */
public record TemplateSource(String file, String text, boolean own) {
    /** Lists the templates that come with the program: a jar cannot be listed like a folder. */
    private static final String INDEX = "/templates/index";

    private static final String EXTENSION = ".yaml";

    /** The templates that come with the program. */
    public static List<TemplateSource> shipped() {
        return listed(resource(INDEX));
    }

    /** The templates of a list that exist: the layout of one that was taken out of the program is read by meaning. */
    static List<TemplateSource> listed(String index) {
        return index.lines()
                .filter(name -> !name.isBlank() && TemplateSource.class.getResource(path(name)) != null)
                .map(TemplateSource::shipped)
                .toList();
    }

    /** The shared vocabulary that comes with the program: the meaning of titles and headers. */
    public static TemplateSource vocabulary() {
        return shipped("generic.yaml");
    }

    /**
     * The templates {@code *.yaml} of a folder, in the order of their names; none if there is no such folder.
     *
     * @throws CannotRunException if the folder or a file cannot be read
     */
    public static List<TemplateSource> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .map(TemplateSource::of)
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("the folder of templates '" + folder + "' cannot be listed", e);
        }
    }

    /**
     * A user's own template.
     *
     * @throws CannotRunException if it is not there, or is no text in UTF-8
     */
    public static TemplateSource of(Path file) {
        try {
            return new TemplateSource(file.toString(), Files.readString(file), true);
        } catch (IOException e) {
            throw new CannotRunException("the template '" + file + "' cannot be read as a text in UTF-8", e);
        }
    }

    /**
     * Reads the text.
     *
     * @throws YamlException with the first mistake in it
     */
    public Template template() {
        try {
            return TemplateReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static TemplateSource shipped(String name) {
        return new TemplateSource("templates/" + name, resource(path(name)), false);
    }

    private static String path(String name) {
        return "/templates/" + name;
    }

    private static String resource(String path) {
        try (InputStream in = TemplateSource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("resource " + path + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped templates cannot be read", e);
        }
    }
}
