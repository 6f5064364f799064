package org.yusuan.document.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.Compact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.Spelling;

/**
 * Corrects the name of the body on a scanned cover. Covers are printed large and over pictures, and are misread where the
 * captions of twenty tables are not.
 */
final class EntitySpelling {
    /** A name that is read alike so often is not misread. */
    private static final int OFTEN = 3;

    /** One character in so many may be misread. */
    private static final int PER_CHANGE = 5;

    private static final Pattern CAPTION = Pattern.compile("(?:部门|单位|编制部门|编制单位|部门[(（]单位[)）])(?:名称)?[:：]([^:：]+)");

    private static final Pattern MARK = Pattern.compile("[\\[［【(（〔][^\\[［【(（〔]{1,4}[\\]］】)）〕]$");

    private final List<IdentityText> evidence;
    private final Map<String, Integer> printed = new TreeMap<>();

    EntitySpelling(List<IdentityText> evidence, ReadForms forms) {
        this.evidence = List.copyOf(evidence);
        evidence.stream()
                .filter(e -> e.source() != Source.COVER)
                .map(e -> CAPTION.matcher(Compact.of(e.text())))
                .filter(Matcher::matches)
                .forEach(m -> count(m.group(1)));
        forms.forms().forEach(f -> count(f.texts().getOrDefault("department_name", "")));
    }

    private void count(String name) {
        String bare = MARK.matcher(name).replaceFirst("");
        if (!bare.isEmpty()) {
            printed.merge(bare, 1, Integer::sum);
        }
    }

    /** The name that is meant by one that only the cover prints; empty if the printed name may be right. */
    Optional<String> meant(String name) {
        return printed.containsKey(name)
                ? Optional.empty()
                : printed.entrySet().stream()
                        .filter(e -> e.getValue() >= OFTEN && isNear(name, e.getKey()))
                        .max(Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey);
    }

    /** A name that is a part of the other is another body: 某局 and 某局本级. */
    private static boolean isNear(String one, String other) {
        return !one.contains(other)
                && !other.contains(one)
                && Spelling.changes(one, other) <= other.length() / PER_CHANGE;
    }

    /** The evidence with the name spelt so. */
    List<IdentityText> with(String name, String meant) {
        return evidence.stream()
                .map(e -> Compact.of(e.text()).contains(name)
                        ? new IdentityText(e.source(), Compact.of(e.text()).replace(name, meant), e.page())
                        : e)
                .toList();
    }

    /**
     * The finding that a name is read otherwise than it was recognised.
     *
     * @param name as it was recognised
     * @param meant as it is read
     */
    static Finding finding(String name, String meant) {
        return new Finding(
                "identity.entity_read",
                Severity.INFO,
                Fault.EXTRACTION,
                "",
                null,
                "",
                "",
                "",
                meant,
                name,
                "the name on the cover was recognised as '" + name + "' and is read as '" + meant
                        + "', which the captions and forms print",
                null);
    }
}
