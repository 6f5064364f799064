package org.yusuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yusuan.intake.Evidence.Source;
import org.yusuan.model.EntityLevel;

/** Finds whether the budget is that of a department (部门) with its units or of one unit (单位). */
final class LevelReader {

    Decision<EntityLevel> read(Evidences evidences) {
        List<Claim<EntityLevel>> claims = new ArrayList<>();
        cover(evidences).ifPresent(claims::add);
        captions(evidences).ifPresent(claims::add);
        titles(evidences).ifPresent(claims::add);
        claims.addAll(links(evidences, Source.LINK_OR_FILE_NAME));
        claims.addAll(links(evidences, Source.JOB_HINT));
        return Decision.among("level", claims, EntityLevel::equals);
    }

    /** The mark on the name, else 部门预算 or 单位预算, there or in the contents list, else the label of a name. */
    private static Optional<Claim<EntityLevel>> cover(Evidences evidences) {
        Cover cover = evidences.cover();
        return first(cover.front(), EntityName::markedLevel)
                .or(() -> first(cover.front(), TitleWords::level))
                .or(() -> TitleWords.level(String.join("", cover.front())))
                .or(() -> first(cover.rest(), TitleWords::level))
                .or(() -> first(cover.front(), line -> Caption.in(line).flatMap(Caption::level)))
                .flatMap(level -> evidences.first(Source.COVER).map(e -> new Claim<>(level, e, true)));
    }

    /** Only a hint beside a cover: a department's document has its units' captions, and many a unit prints 部门名称. */
    private static Optional<Claim<EntityLevel>> captions(Evidences evidences) {
        List<Claim<EntityLevel>> marked = claims(evidences, Source.CAPTION, line -> Caption.in(line)
                .flatMap(caption -> EntityName.markedLevel(caption.name())));
        List<Claim<EntityLevel>> labelled =
                claims(evidences, Source.CAPTION, line -> Caption.in(line).flatMap(Caption::level));
        return MostFrequent.of(marked, Claim::value).or(() -> MostFrequent.of(labelled, Claim::value));
    }

    private static Optional<Claim<EntityLevel>> titles(Evidences evidences) {
        return MostFrequent.of(
                claims(evidences, Source.TABLE_TITLE, title -> TitleWords.levelOfTable(PrintedText.squeeze(title))),
                Claim::value);
    }

    private static List<Claim<EntityLevel>> claims(
            Evidences evidences, Source source, Function<String, Optional<EntityLevel>> reading) {
        return evidences
                .of(source)
                .flatMap(e -> reading.apply(e.text()).map(level -> new Claim<>(level, e, false)).stream())
                .toList();
    }

    private static List<Claim<EntityLevel>> links(Evidences evidences, Source source) {
        return evidences
                .of(source)
                .flatMap(e -> levelOf(Evidences.parts(e)).map(level -> new Claim<>(level, e, true)).stream())
                .toList();
    }

    private static Optional<EntityLevel> levelOf(List<String> parts) {
        return first(parts, EntityName::markedLevel).or(() -> first(parts, TitleWords::level));
    }

    private static Optional<EntityLevel> first(List<String> lines, Function<String, Optional<EntityLevel>> reading) {
        return lines.stream().map(reading).flatMap(Optional::stream).findFirst();
    }
}
