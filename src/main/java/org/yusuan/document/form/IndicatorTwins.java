package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.Spelling;

/**
 * Corrects scanned indicators by what is known about them. A form prints an indicator in both its halves, so the twin that was
 * recognised for sure shows how the other is spelt. A rate (率, 度) is a percentage.
 */
final class IndicatorTwins {
    /** Characters of a value that were read right have more confidence than this, except points and commas. */
    private static final BigDecimal DOUBTFUL = new BigDecimal("0.75");

    /** One changed character in so many is a misreading; in a shorter name it makes another name. */
    private static final int PER_CHANGE = 4;

    private static final Pattern QUANTITY = Pattern.compile("([≥≤>＞<＜=]?)(\\d[\\d,.]*)([%％]?)");

    /** The misreadings of a sign before a number; the sign may be lost too. */
    private static final Map<String, String> SIGNS =
            Map.of("≥", "[≥>＞》2]?", "≤", "[≤<＜《]?", ">", "[>＞》]?", "<", "[<＜《]?");

    /** The misreadings of % on a coarse scan. */
    private static final String PERCENT = "(?:[%％1579t/]|51|5t|)";

    private static final Pattern RATE = Pattern.compile(".*(率|度|比例|占比|比重)");
    private static final Pattern RATE_OVER_100 = Pattern.compile("([≥≤>＞<＜=]?)(100|\\d{2})[157t]");

    private final FormFindings finding;
    private final List<Finding> findings = new ArrayList<>();

    IndicatorTwins(FormFindings finding) {
        this.finding = finding;
    }

    /** The indicators as they are spelt, in the same order. */
    List<Indicator> corrected(List<Indicator> read) {
        return read.stream().map(i -> isDoubtful(i) ? corrected(i, read) : i).toList();
    }

    /** One for each changed text. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static boolean isDoubtful(Indicator indicator) {
        return indicator.method() == Method.OCR && indicator.confidence().compareTo(DOUBTFUL) < 0;
    }

    private Indicator corrected(Indicator indicator, List<Indicator> all) {
        Optional<Indicator> twin = twin(indicator, all);
        String name = twin.filter(t -> t.confidence().compareTo(DOUBTFUL) >= 0)
                .map(Indicator::level3)
                .orElse(indicator.level3());
        String target = twin.map(Indicator::valuePrinted)
                .filter(t -> isMisread(indicator.valuePrinted(), t))
                .orElseGet(() -> percentage(name, indicator.valuePrinted()));
        report(indicator, indicator.level3(), name);
        report(indicator, indicator.valuePrinted(), target);
        return with(indicator, name, target);
    }

    /** The indicator of the other half that has the same place and nearly the same name. */
    private static Optional<Indicator> twin(Indicator indicator, List<Indicator> all) {
        return all.stream()
                .filter(other -> !other.scope().equals(indicator.scope())
                        && Math.abs(other.lineNo() - indicator.lineNo()) <= 1
                        && changes(indicator, other) <= indicator.level3().length() / PER_CHANGE)
                .min(Comparator.comparingInt((Indicator other) -> changes(indicator, other))
                        .thenComparing(other -> Math.abs(other.lineNo() - indicator.lineNo())));
    }

    private static int changes(Indicator one, Indicator other) {
        return Spelling.changes(one.level3(), other.level3());
    }

    /** Whether a recognised target may be a misreading of the printed one, with the same number. */
    private static boolean isMisread(String recognised, String printed) {
        Matcher m = QUANTITY.matcher(printed);
        if (recognised.equals(printed)
                || !m.matches()
                || m.group(1).isEmpty() && m.group(3).isEmpty()) {
            return false;
        }
        String unit = m.group(3).isEmpty() ? "" : PERCENT;
        return recognised.matches(SIGNS.getOrDefault(m.group(1), "") + Pattern.quote(m.group(2)) + unit);
    }

    /** A rate that ends in a third digit without a unit has two digits and %. */
    private static String percentage(String name, String target) {
        Matcher m = RATE_OVER_100.matcher(target);
        return RATE.matcher(name).matches() && m.matches() ? m.group(1) + m.group(2) + "%" : target;
    }

    private void report(Indicator indicator, String from, String to) {
        if (!from.equals(to)) {
            findings.add(finding.indicatorRead(indicator.page(), from, to));
        }
    }

    private static Indicator with(Indicator i, String name, String target) {
        IndicatorValue value = IndicatorValue.parse(target);
        IndicatorValue.Quantity quantity = value instanceof IndicatorValue.Quantity q ? q : null;
        return new Indicator(
                i.formNo(),
                i.scope(),
                i.lineNo(),
                i.level1(),
                i.level2(),
                name,
                target,
                value.operator(),
                quantity == null ? "" : quantity.number().toPlainString(),
                quantity == null ? "" : quantity.unit(),
                i.page(),
                i.method(),
                i.confidence());
    }
}
