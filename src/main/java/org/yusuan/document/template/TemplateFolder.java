package org.yusuan.document.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlException;
import org.yusuan.model.Relations;

/** A user's own templates beside the shipped ones: one of the same name takes the place of the shipped one. */
public final class TemplateFolder {
    /** The name of the shared vocabulary, which describes no layout. */
    private static final String GENERIC = "generic";

    private TemplateFolder() {}

    /**
     * The templates of a run, in the order of their names.
     *
     * @param folder of the user's own; null if there is none, and it need not exist
     * @throws org.yusuan.model.CannotRunException if it cannot be read
     * @throws YamlException if a template in it cannot be used, or two of them have one name
     */
    public static TemplateLibrary library(@Nullable Path folder) {
        Map<String, TemplateSource> layouts = sources(folder);
        TemplateSource generic = layouts.remove(GENERIC);
        return new TemplateLibrary(
                layouts.values().stream().map(TemplateSource::template).toList(),
                shared(Objects.requireNonNull(generic, GENERIC).template()));
    }

    /** A user's own vocabulary that says nothing of relations leaves those of the program in force. */
    private static Template shared(Template generic) {
        boolean silent = !generic.standAlone() && generic.relations().equals(Relations.NONE);
        return silent ? generic.promising(TemplateSource.vocabulary().template().relations()) : generic;
    }

    /** The sources of {@link #library}, by the names of their templates. */
    public static SortedMap<String, TemplateSource> sources(@Nullable Path folder) {
        SortedMap<String, TemplateSource> sources = new TreeMap<>();
        for (TemplateSource source : all(folder)) {
            String name = source.template().name();
            TemplateSource before = sources.put(name, source);
            if (before != null && before.own()) {
                throw new YamlException(
                        source.file(), 1, "the name '" + name + "' is that of " + before.file() + " too");
            }
        }
        return sources;
    }

    private static List<TemplateSource> all(@Nullable Path folder) {
        List<TemplateSource> sources = new ArrayList<>(TemplateSource.shipped());
        sources.add(TemplateSource.vocabulary());
        if (folder != null) {
            sources.addAll(TemplateSource.in(folder));
        }
        return sources;
    }
}
