package org.yusuan.document.form;

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
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * The layouts of forms that a run knows.
 *
 * @param layouts in the order in which they are tried; of two that explain a form equally well the first wins
 */
public record FormLayouts(List<Layout> layouts) {
    /** Lists the layouts that come with the program: a jar cannot be listed like a folder. */
    private static final String INDEX = "/forms/index";

    /** The layout whose words of the indicator block hold for layouts without their own. */
    private static final String NATIONAL = "generic.yaml";

    /**
     * The performance forms of a province: a file of wordings, not code (docs/decisions/0013).
     *
     * @param name of the layout
     * @param forms its kinds of forms
     * @param hash SHA-256 of the file, hex
     */
    public record Layout(String name, List<FormSpec> forms, String hash) {

        public Layout {
            forms = List.copyOf(forms);
        }
    }

    public FormLayouts {
        layouts = List.copyOf(layouts);
    }

    /** The layouts that come with the program. */
    public static FormLayouts shipped() {
        List<Layout> layouts = new ArrayList<>();
        IndicatorWords national = national();
        try (InputStream in = resource(INDEX);
                BufferedReader index = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String name : index.lines().filter(l -> !l.isBlank()).toList()) {
                layouts.add(shipped(name, national));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped layouts of forms cannot be read", e);
        }
        return new FormLayouts(layouts);
    }

    /** A hash over all layouts: documents read with other ones are stale. */
    public String hash() {
        String all = layouts.stream().map(Layout::hash).collect(Collectors.joining("\n"));
        return DocumentId.of(all.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }

    /** The words of the indicator block that most provinces print. */
    private static IndicatorWords national() {
        try {
            return shipped(NATIONAL, null).forms().get(0).indicators();
        } catch (IOException e) {
            throw new UncheckedIOException("the national layout of forms cannot be read", e);
        }
    }

    private static Layout shipped(String name, @Nullable IndicatorWords national) throws IOException {
        try (InputStream in = resource("/forms/" + name)) {
            return FormLayoutReader.read("forms/" + name, in, national);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = FormLayouts.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("resource " + path + " is missing from the program");
        }
        return in;
    }
}
