package org.yusuan.document.form;

import java.util.List;

/**
 * The performance forms of a province: a file of wordings, not code.
 *
 * @param name of the layout
 * @param forms its kinds of forms
 * @param hash SHA-256 of the file, hex
 */
public record FormLayout(String name, List<FormSpec> forms, String hash) {

    public FormLayout {
        forms = List.copyOf(forms);
    }
}
