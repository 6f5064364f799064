package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.EntityLevel;

/** Finds whether the budget is that of a department (部门) with its units or of one unit (单位). */
final class LevelReader {

    FieldDecision<EntityLevel> read(IdentityTexts texts) {
        List<IdentityClaim<EntityLevel>> claims = new ArrayList<>();
        cover(texts).ifPresent(claims::add);
        captions(texts).ifPresent(claims::add);
        titles(texts).ifPresent(claims::add);
        claims.addAll(links(texts, Source.LINK_OR_FILE_NAME));
        claims.addAll(links(texts, Source.JOB_HINT));
        return FieldDecision.among("level", claims, EntityLevel::equals);
    }

    /** The mark on the name, else 部门预算 or 单位预算, there or in the contents list, else the label of a name. */
    private static Optional<IdentityClaim<EntityLevel>> cover(IdentityTexts texts) {
        Cover cover = texts.cover();
        return first(cover.front(), EntityName::markedLevel)
                .or(() -> first(cover.front(), TitleWords::level))
                .or(() -> TitleWords.level(String.join("", cover.front())))
                .or(() -> first(cover.rest(), TitleWords::level))
                .or(() -> first(cover.front(), line -> Caption.in(line).flatMap(Caption::level)))
                .flatMap(level -> texts.first(Source.COVER).map(e -> new IdentityClaim<>(level, e, true)));
    }

    /** Captions are only a hint, if there is a cover: a department's document has captions of its units, and many units print 部门名称. */
    private static Optional<IdentityClaim<EntityLevel>> captions(IdentityTexts texts) {
        List<IdentityClaim<EntityLevel>> marked = claims(texts, Source.CAPTION, line -> Caption.in(line)
                .flatMap(caption -> EntityName.markedLevel(caption.name())));
        List<IdentityClaim<EntityLevel>> labelled =
                claims(texts, Source.CAPTION, line -> Caption.in(line).flatMap(Caption::level));
        return IdentityClaim.mostFrequent(marked).or(() -> IdentityClaim.mostFrequent(labelled));
    }

    private static Optional<IdentityClaim<EntityLevel>> titles(IdentityTexts texts) {
        return IdentityClaim.mostFrequent(
                claims(texts, Source.TABLE_TITLE, title -> TitleWords.levelOfTable(PrintedText.squeeze(title))));
    }

    private static List<IdentityClaim<EntityLevel>> claims(
            IdentityTexts texts, Source source, Function<String, Optional<EntityLevel>> reading) {
        return texts.of(source)
                .flatMap(e -> reading.apply(e.text()).map(level -> new IdentityClaim<>(level, e, false)).stream())
                .toList();
    }

    private static List<IdentityClaim<EntityLevel>> links(IdentityTexts texts, Source source) {
        return texts.of(source)
                .flatMap(
                        e -> levelOf(IdentityTexts.parts(e)).map(level -> new IdentityClaim<>(level, e, true)).stream())
                .toList();
    }

    private static Optional<EntityLevel> levelOf(List<String> parts) {
        return first(parts, EntityName::markedLevel).or(() -> first(parts, TitleWords::level));
    }

    private static Optional<EntityLevel> first(List<String> lines, Function<String, Optional<EntityLevel>> reading) {
        return lines.stream().map(reading).flatMap(Optional::stream).findFirst();
    }
}
