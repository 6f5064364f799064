package org.yusuan.document.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Severity;

/**
 * Decides whose disclosure a document is. Each field is decided by itself, from the most trusted evidence about it. A source
 * that plainly disagrees becomes a warning. It has no state and is safe to share.
 */
public final class IdentityReader {

    private final RegionRegister register;

    /** A reader that knows these regions. */
    public IdentityReader(RegionRegister register) {
        this.register = register;
    }

    /**
     * Identifies a document.
     *
     * @param evidence in reading order; a cover may come as one text or line by line
     */
    public Identified identify(List<IdentityText> evidence) {
        IdentityTexts texts = new IdentityTexts(evidence);
        FieldDecision<EntityLevel> level = new LevelReader().read(texts);
        FieldDecision<String> entity =
                new EntityReader(register).read(texts, level.value().orElse(null));
        FieldDecision<Integer> year = new YearReader().read(texts);
        FieldDecision<DisclosureKind> kind = new KindReader().read(texts);
        FieldDecision<Region> region = new RegionReader(register).read(texts, entity.winner());
        Identity identity = new Identity(
                region.value().map(Region::province).orElse(""),
                region.value().map(Region::code).orElse(""),
                region.value().map(Region::name).orElse(""),
                entity.value().orElse(""),
                level.value().orElse(null),
                year.value().orElse(null),
                kind.value().orElse(null));
        List<Finding> findings = Stream.of(
                        entity.findings(name -> name),
                        level.findings(EntityLevel::word),
                        year.findings(String::valueOf),
                        kind.findings(DisclosureKind::word),
                        region.findings(Region::code),
                        guesses(year, region))
                .flatMap(List::stream)
                .toList();
        return new Identified(identity, findings);
    }

    /** What was taken from evidence that may well mean something else. */
    private static List<Finding> guesses(FieldDecision<Integer> year, FieldDecision<Region> region) {
        Optional<Finding> byProse = region.winner()
                .filter(claim -> claim.source() == Source.PROSE)
                .map(claim -> doubt(
                        "identity.region",
                        "The region is the one that the prose names most, %s: look whether it is the right one."
                                .formatted(claim.value().name())));
        Optional<Finding> byBareNumber = year.winner()
                .filter(claim -> claim.source() == Source.LINK_OR_FILE_NAME && !claim.firm())
                .map(claim -> doubt(
                        "identity.year",
                        "The year %d is only a number in the link or file name: look whether it is the year of the budget."
                                .formatted(claim.value())));
        return Stream.of(byProse, byBareNumber).flatMap(Optional::stream).toList();
    }

    private static Finding doubt(String rule, String message) {
        return Finding.ofPage(rule, Severity.WARNING, null, message);
    }
}
