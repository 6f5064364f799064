package org.yusuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateSource;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine.Option;

/** Where a user's own templates are, beside the shipped ones. */
final class OwnTemplates {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "The folder of your own templates (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("templates");

    /** Need not exist. */
    Path folder() {
        return folder;
    }

    /** All templates of a run, by their names. */
    SortedMap<String, TemplateSource> all() {
        return TemplateLibrary.sources(folder);
    }

    /**
     * One template.
     *
     * @param nameOrFile a file, or the name of a template
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
