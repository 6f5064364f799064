package org.yusuan.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateSource;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine.Option;

/** The option that names the folder of a user's own templates, and the look-up of templates by name. */
final class TemplateOptions {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "The folder of your own templates (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("templates");

    /** The folder of your own templates; need not exist. */
    Path folder() {
        return folder;
    }

    /** The templates that a run uses, shipped and own, by name. */
    SortedMap<String, TemplateSource> all() {
        return TemplateLibrary.sources(folder);
    }

    /**
     * Finds one template.
     *
     * @param nameOrFile the path of a template, or the name of one that a run uses
     * @throws CannotRunException if it is neither
     */
    TemplateSource one(String nameOrFile) {
        if (Files.isRegularFile(Path.of(nameOrFile))) {
            return TemplateSource.of(Path.of(nameOrFile));
        }
        SortedMap<String, TemplateSource> all = all();
        TemplateSource source = all.get(nameOrFile);
        if (source == null) {
            throw new CannotRunException(
                    "'" + nameOrFile + "' is neither a file nor the name of a template; the names are "
                            + String.join(", ", all.keySet()));
        }
        return source;
    }
}
