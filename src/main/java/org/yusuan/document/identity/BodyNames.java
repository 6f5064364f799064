package org.yusuan.document.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the names of authorities and units in single lines, to tell whose tables are which in a file that names several. */
public final class BodyNames {
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:第?[一二三四五六七八九十百]{1,4}(?:部分|章|节)?[、.．:：]?|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,3}[、.．])");

    /** Most lines of a cover. */
    private static final int COVER_LINES = 10;

    private final TitleNames names;

    /** @param regions the regions that names begin with */
    public BodyNames(RegionRegister regions) {
        names = new TitleNames(regions);
    }

    /** The name in a caption such as 部门名称：…; empty if the line is none, or names the authority above. */
    public Optional<String> inCaption(String line) {
        return Caption.in(line)
                .filter(caption -> !caption.isSuperior())
                .map(caption -> EntityName.bare(caption.name()))
                .filter(EntityName::isName);
    }

    /** The name in the title of a table, such as 榆次区教育局2024年收支总表. */
    public Optional<String> inTitle(String line) {
        return names.in(PrintedText.lines(line)).filter(EntityName::isOrgan);
    }

    /** The name on a cover: a page of few lines, one of which says 部门预算 or its like. */
    public Optional<String> onCover(List<String> lines) {
        List<String> squeezed = lines.stream()
                .map(PrintedText::squeeze)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean cover = squeezed.size() <= COVER_LINES
                && squeezed.stream().anyMatch(line -> TitleWords.kindIn(line).isPresent());
        return cover ? names.in(Cover.of(squeezed).front()).filter(EntityName::isOrgan) : Optional.empty();
    }

    /** The name that is a heading by itself, as in 二、榆次区教育局. */
    public Optional<String> inHeading(String line) {
        String text = ORDINAL.matcher(PrintedText.squeeze(line)).replaceFirst("");
        TitleLine title = TitleLine.of(text);
        String name = title.hasKind() && !title.name().isEmpty() ? title.name() : text;
        return Optional.of(EntityName.bare(name)).filter(EntityName::isOrgan);
    }

    /** Whether two names are the same, or one leaves out the region that the other begins with. */
    public static boolean areSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }
}
