package org.yusuan.document.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.identity.IdentityText.Source;

/** Finds the region (行政区划) of an authority: by its name, else by what is printed around it, else by the prose. */
final class RegionReader {

    private static final List<Source> PRINTED =
            List.of(Source.COVER, Source.CAPTION, Source.TABLE_TITLE, Source.LINK_OR_FILE_NAME, Source.JOB_HINT);

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    // 市医疗保障局 is some city's, but in 市场监督管理局 or 市政管理局 the character belongs to the next word.
    private static final Pattern BARE = Pattern.compile("([省市州盟县区旗])(?!场|容|域|际|政(?!协|府|法|务)|民(?!政|宗|族)).*");

    private final RegionRegister register;

    RegionReader(RegionRegister register) {
        this.register = register;
    }

    FieldDecision<Region> read(IdentityTexts texts, Optional<IdentityClaim<String>> entity) {
        List<IdentityClaim<Region>> others = Stream.of(Source.LINK_OR_FILE_NAME, Source.JOB_HINT)
                .flatMap(source -> linked(texts, source))
                .toList();
        return FieldDecision.of("region", best(texts, entity), others, Region::isRelatedTo);
    }

    private Optional<IdentityClaim<Region>> best(IdentityTexts texts, Optional<IdentityClaim<String>> entity) {
        String name = entity.map(IdentityClaim::value).orElse("");
        Optional<RegionMention> mention = register.mentionsIn(name).stream().findFirst();
        if (mention.isPresent()) {
            // A name that stays ambiguous is not settled by some other region that happens to be printed.
            return mention.flatMap(m -> settled(m, texts)).flatMap(region -> by(region, entity));
        }
        Optional<IdentityClaim<Region>> nickname =
                register.shortNameAtStartOf(name).flatMap(RegionMention::only).flatMap(region -> by(region, entity));
        return around(texts, nickname, wanted(name)).or(() -> mostNamed(texts, Source.PROSE, wanted(name)));
    }

    private static Optional<IdentityClaim<Region>> by(Region region, Optional<IdentityClaim<String>> entity) {
        return entity.map(claim -> new IdentityClaim<>(region, claim.evidence(), true));
    }

    /** The region of a name that several bear (鼓楼区), by the city or province that is named elsewhere. */
    private Optional<Region> settled(RegionMention mention, IdentityTexts texts) {
        return mention.only().or(() -> Stream.of(Source.values())
                .map(source -> mention.onlyWithin(named(texts, source)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The region printed around a name without one, unless a short name (大同医保局) is more precise. */
    private Optional<IdentityClaim<Region>> around(
            IdentityTexts texts, Optional<IdentityClaim<Region>> nickname, Predicate<Region> wanted) {
        Optional<IdentityClaim<Region>> printed = PRINTED.stream()
                .map(source -> mostNamed(texts, source, wanted))
                .flatMap(Optional::stream)
                .findFirst();
        boolean closer = printed.isEmpty()
                || nickname.filter(n -> n.value().isWithin(printed.get().value()))
                        .isPresent();
        return closer ? nickname : printed;
    }

    /** The region named most often; of those named equally often the most specific, then the first by code. */
    private Optional<IdentityClaim<Region>> mostNamed(IdentityTexts texts, Source source, Predicate<Region> wanted) {
        List<Region> others = named(texts, source);
        Map<String, Integer> counts = new TreeMap<>();
        texts.of(source)
                .flatMap(e -> mentions(e).stream())
                .flatMap(m -> m.onlyWithin(others).stream())
                .forEach(region -> counts.merge(region.code(), 1, Integer::sum));
        return counts.keySet().stream()
                .flatMap(code -> register.ofCode(code).stream())
                .filter(wanted)
                .min(Comparator.comparing((Region r) -> -counts.getOrDefault(r.code(), 0))
                        .thenComparing(Comparator.comparing(Region::level).reversed())
                        .thenComparing(Region::code))
                .flatMap(region -> texts.first(source).map(e -> new IdentityClaim<>(region, e, true)));
    }

    private static Predicate<Region> wanted(String name) {
        Matcher bare = BARE.matcher(name);
        if (!bare.matches()) {
            return region -> true;
        }
        return region -> region.name().endsWith(bare.group(1)) && !region.name().endsWith("自治区");
    }

    private Stream<IdentityClaim<Region>> linked(IdentityTexts texts, Source source) {
        return texts.of(source).flatMap(e -> named(e).map(region -> new IdentityClaim<>(region, e, true)));
    }

    /** The regions that a source names beyond doubt. */
    private List<Region> named(IdentityTexts texts, Source source) {
        return texts.of(source).flatMap(this::named).toList();
    }

    private Stream<Region> named(IdentityText evidence) {
        return mentions(evidence).stream().flatMap(mention -> mention.only().stream());
    }

    private List<RegionMention> mentions(IdentityText evidence) {
        String text = PrintedText.squeeze(evidence.text());
        List<RegionMention> mentions = register.mentionsIn(text);
        return mentions.isEmpty() && evidence.source() == Source.JOB_HINT ? hinted(text) : mentions;
    }

    /** A job may give the code of the region, or its short name. */
    private List<RegionMention> hinted(String hint) {
        return CODE.matcher(hint)
                .results()
                .flatMap(code -> register.ofCode(code.group()).stream())
                .findFirst()
                .map(region -> new RegionMention(List.of(region), 0, hint.length()))
                .or(() -> register.shortNameAtStartOf(hint))
                .map(List::of)
                .orElse(List.of());
    }
}
