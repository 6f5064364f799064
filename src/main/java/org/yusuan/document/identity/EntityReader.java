package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.EntityLevel;

/** Finds the name of the department or unit whose budget is disclosed. */
final class EntityReader {

    /** 市医疗保障局 names no city. */
    private static final Pattern BARE_REGION = Pattern.compile("^[省市州盟县区旗]");

    private final RegionRegister regions;
    private final TitleNames names;

    EntityReader(RegionRegister regions) {
        this.regions = regions;
        this.names = new TitleNames(regions);
    }

    /**
     * Reads the name.
     *
     * @param level of the disclosure; null if unknown
     */
    FieldDecision<String> read(IdentityTexts texts, @Nullable EntityLevel level) {
        List<IdentityClaim<String>> claims = new ArrayList<>();
        cover(texts).ifPresent(claims::add);
        captions(texts, level).forEach(claims::add);
        titles(texts).ifPresent(claims::add);
        links(texts, Source.LINK_OR_FILE_NAME).forEach(claims::add);
        links(texts, Source.JOB_HINT).forEach(claims::add);
        return FieldDecision.among("entity", completed(claims), this::isSame);
    }

    private Optional<IdentityClaim<String>> cover(IdentityTexts texts) {
        Cover cover = texts.cover();
        return names.in(cover.front())
                .or(() -> names.in(cover.rest().stream()
                        .filter(line -> TitleWords.kindIn(line).isPresent())
                        .toList()))
                .flatMap(name -> texts.first(Source.COVER).map(e -> new IdentityClaim<>(name, e, true)));
    }

    /** The names in captions, the most frequent first. A caption of a unit does not contradict a department's document, nor a department's a unit's. */
    private static Stream<IdentityClaim<String>> captions(IdentityTexts texts, @Nullable EntityLevel level) {
        List<IdentityClaim<String>> claims = texts.of(Source.CAPTION)
                .flatMap(e -> Caption.in(e.text())
                        .filter(caption -> EntityName.isName(EntityName.bare(caption.name())))
                        .map(caption -> new IdentityClaim<>(EntityName.bare(caption.name()), e, isFirm(caption, level)))
                        .stream())
                .toList();
        return Stream.concat(IdentityClaim.mostFrequent(claims).stream(), claims.stream());
    }

    private static boolean isFirm(Caption caption, @Nullable EntityLevel level) {
        Optional<EntityLevel> labelled = caption.level();
        return !caption.isSuperior() && (level == null || labelled.isEmpty() || labelled.get() == level);
    }

    private Optional<IdentityClaim<String>> titles(IdentityTexts texts) {
        return IdentityClaim.mostFrequent(texts.of(Source.TABLE_TITLE)
                .flatMap(e -> names
                        .in(PrintedText.lines(e.text()))
                        .filter(EntityName::isOrgan)
                        .map(name -> new IdentityClaim<>(name, e, false))
                        .stream())
                .toList());
    }

    private Stream<IdentityClaim<String>> links(IdentityTexts texts, Source source) {
        return texts.of(source)
                .flatMap(
                        e -> names.in(IdentityTexts.parts(e)).map(name -> new IdentityClaim<>(name, e, true)).stream());
    }

    /** Completes a name without its region, if weaker evidence prints it with the region. */
    private List<IdentityClaim<String>> completed(List<IdentityClaim<String>> claims) {
        if (claims.isEmpty() || !regions.mentionsIn(claims.get(0).value()).isEmpty()) {
            return claims;
        }
        IdentityClaim<String> first = claims.get(0);
        String tail = BARE_REGION.matcher(first.value()).replaceFirst("");
        return claims.stream()
                .filter(claim -> regions.startOf(claim.value())
                        .filter(region -> claim.value().equals(region + tail))
                        .isPresent())
                .findFirst()
                .map(full -> with(claims, new IdentityClaim<>(full.value(), first.evidence(), first.firm())))
                .orElse(claims);
    }

    private static List<IdentityClaim<String>> with(List<IdentityClaim<String>> claims, IdentityClaim<String> first) {
        return Stream.concat(Stream.of(first), claims.stream().skip(1)).toList();
    }

    /** Whether two printed names can mean one body: one abbreviates the other, or leaves its region out. */
    private boolean isSame(String one, String other) {
        String regionOfOne = regions.startOf(one).orElse("");
        String regionOfOther = regions.startOf(other).orElse("");
        return EntityName.abbreviates(one, other)
                || EntityName.abbreviates(regionOfOne, regionOfOther)
                        && EntityName.abbreviates(
                                one.substring(regionOfOne.length()), other.substring(regionOfOther.length()));
    }
}
