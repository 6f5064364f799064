package org.yusuan.form;

import java.util.List;

/**
 * The performance forms of a province: a file of wordings, not code.
 *
 * @param name of the layout
 * @param forms its kinds of forms
 */
public record FormLayout(String name, List<FormSpec> forms) {

    public FormLayout {
        forms = List.copyOf(forms);
    }
}
