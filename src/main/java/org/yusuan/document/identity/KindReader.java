package org.yusuan.document.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.identity.IdentityText.Source;
import org.yusuan.model.DisclosureKind;

/** Finds whether a budget (预算) or final accounts (决算) are disclosed. */
final class KindReader {

    FieldDecision<DisclosureKind> read(IdentityTexts texts) {
        List<IdentityClaim<DisclosureKind>> claims = Stream.of(
                        cover(texts).stream(),
                        titles(texts).stream(),
                        links(texts, Source.LINK_OR_FILE_NAME),
                        links(texts, Source.JOB_HINT))
                .flatMap(s -> s)
                .toList();
        return FieldDecision.among("kind", claims, DisclosureKind::equals);
    }

    private static Optional<IdentityClaim<DisclosureKind>> cover(IdentityTexts texts) {
        Cover cover = texts.cover();
        return firstSaying(cover.front()).or(() -> firstSaying(cover.rest())).flatMap(kind -> texts.first(Source.COVER)
                .map(e -> new IdentityClaim<>(kind, e, true)));
    }

    /** A line alone, else all together: 部门 | 预算 may be broken over lines. A labelled line (预算单位：…) says nothing. */
    private static Optional<DisclosureKind> firstSaying(List<String> lines) {
        List<String> titles =
                lines.stream().filter(line -> Caption.in(line).isEmpty()).toList();
        return titles.stream()
                .map(TitleWords::kind)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> TitleWords.kind(String.join("", titles)));
    }

    private static Optional<IdentityClaim<DisclosureKind>> titles(IdentityTexts texts) {
        return IdentityClaim.mostFrequent(texts.of(Source.TABLE_TITLE)
                .flatMap(e ->
                        TitleWords.kind(PrintedText.squeeze(e.text()))
                                .map(kind -> new IdentityClaim<>(kind, e, true))
                                .stream())
                .toList());
    }

    private static Stream<IdentityClaim<DisclosureKind>> links(IdentityTexts texts, Source source) {
        return texts.of(source)
                .flatMap(e -> TitleWords.kind(String.join("", IdentityTexts.parts(e)))
                        .map(kind -> new IdentityClaim<>(kind, e, true))
                        .stream());
    }
}
