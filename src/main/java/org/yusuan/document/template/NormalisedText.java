package org.yusuan.document.template;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;

/**
 * The text of a title or header in the form in which two of them are compared: NFKC, no white space, no quotation marks, no
 * money unit in brackets, and no fiscal year unless the text is only a year.
 *
 * @param text the normalised text; may be empty
 */
record NormalisedText(String text) {
    /** Stands for a header that is only a year. */
    static final String YEAR = "{year}";

    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’„‟「」『』〝〞]");
    private static final Pattern UNIT = Pattern.compile("\\((金额)?(单位:)?(人民币)?[百千万亿]?元\\)");
    private static final Pattern YEARS = Pattern.compile("((19|20)\\d{2}|二[〇○零O0][一二三四五六七八九〇○零]{2})年?度?(?!\\d)");

    static NormalisedText of(String printed) {
        String folded = QUOTES.matcher(Normalizer.normalize(Compact.of(printed), Normalizer.Form.NFKC))
                .replaceAll("");
        String bare = UNIT.matcher(folded).replaceAll("");
        String yearless = YEARS.matcher(bare).replaceAll("");
        boolean onlyYear = yearless.isEmpty() && !bare.isEmpty() && !bare.equals(YEAR);
        return new NormalisedText(onlyYear ? YEAR : yearless);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** Written out, because it runs for each header and each spelling of each template: a generated one costs several times as much. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormalisedText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
