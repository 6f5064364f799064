package org.yusuan.document.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name of the authority or unit in the lines of a title. The name may be broken over lines. */
final class TitleNames {

    private static final Pattern DATE = Pattern.compile(".{4}年.{1,3}月.*|.{4}[-./]\\d{1,2}.*|[\\d-—－]+");

    private final RegionRegister regions;
    private final BrokenName broken;

    TitleNames(RegionRegister regions) {
        this.regions = regions;
        this.broken = new BrokenName(regions);
    }

    /** A name with the line it ends on. */
    private record Piece(String text, int line, boolean byKind) {}

    /**
     * The name that the lines give, without marks; empty if none.
     *
     * @param lines squeezed
     */
    Optional<String> in(List<String> lines) {
        Optional<String> labelled = labelled(lines, false);
        return labelled.or(() -> unlabelled(lines)).or(() -> labelled(lines, true));
    }

    private Optional<String> labelled(List<String> lines, boolean superior) {
        return lines.stream()
                .map(Caption::in)
                .flatMap(Optional::stream)
                .filter(caption -> caption.isSuperior() == superior)
                .map(caption -> EntityName.bare(caption.name()))
                .filter(EntityName::isName)
                .findFirst()
                .map(name -> inRegionOf(lines, name));
    }

    /** 商务委员会 under the heading 上海市普陀区2025年部门预算 is 上海市普陀区商务委员会. */
    private String inRegionOf(List<String> lines, String name) {
        if (!regions.mentionsIn(name).isEmpty()) {
            return name;
        }
        return pieces(lines).stream()
                .map(Piece::text)
                .filter(regions::isRegion)
                .filter(region -> broken.goesOn(region, name))
                .findFirst()
                .map(region -> region + name)
                .orElse(name);
    }

    private Optional<String> unlabelled(List<String> lines) {
        List<Piece> pieces = pieces(lines);
        int kindLine = pieces.stream()
                .filter(Piece::byKind)
                .mapToInt(Piece::line)
                .findFirst()
                .orElse(lines.size());
        return best(pieces, kindLine).map(piece -> EntityName.bare(piece.text()));
    }

    /** The last name up to the line with the kind, for an authority may be named above its unit; else the first behind it. */
    private Optional<Piece> best(List<Piece> pieces, int kindLine) {
        List<Piece> named = pieces.stream().filter(this::isEntity).toList();
        List<Piece> before = named.stream().filter(p -> p.line() <= kindLine).toList();
        List<Piece> known = before.stream()
                .filter(p -> !regions.mentionsIn(p.text()).isEmpty())
                .toList();
        List<Piece> choice = known.isEmpty() ? before : known;
        return choice.isEmpty() ? named.stream().findFirst() : Optional.of(choice.get(choice.size() - 1));
    }

    private boolean isEntity(Piece piece) {
        String name = EntityName.bare(piece.text());
        if (regions.isRegion(name)) {
            return false;
        }
        // What stands right before 部门预算 and begins with its region is a name, whatever it ends with.
        return EntityName.isOrgan(name)
                || piece.byKind()
                        && EntityName.isName(name)
                        && regions.startOf(name).isPresent();
    }

    private List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        boolean adjacent = false;
        for (int i = 0; i < lines.size(); i++) {
            Piece piece = piece(lines.get(i), i);
            if (piece.text().isEmpty()) {
                adjacent = adjacent
                        && !pieces.isEmpty()
                        && regions.isRegion(pieces.get(pieces.size() - 1).text());
                addKind(pieces, piece);
            } else {
                add(pieces, piece, adjacent);
                adjacent = true;
            }
        }
        return pieces;
    }

    private static void addKind(List<Piece> pieces, Piece piece) {
        if (piece.byKind()) {
            pieces.add(piece);
        }
    }

    private void add(List<Piece> pieces, Piece piece, boolean adjacent) {
        int last = pieces.size() - 1;
        if (adjacent && last >= 0 && broken.goesOn(pieces.get(last).text(), piece.text())) {
            String joined = pieces.remove(last).text() + piece.text();
            pieces.add(new Piece(joined, piece.line(), piece.byKind()));
        } else {
            pieces.add(piece);
        }
    }

    private Piece piece(String line, int index) {
        if (Caption.in(line).isPresent() || DATE.matcher(line).matches()) {
            return new Piece("", index, false);
        }
        TitleLine title = TitleLine.of(line);
        return new Piece(nameOf(title), index, title.hasKind());
    }

    /** What money a title is about stands between the name and 预算: 岚县教育局“三公”经费预算公开. */
    private static final Pattern MONEY =
            Pattern.compile("(部门|单位|本级)?(一般公共预算|公共财政|政府性基金预算?|国有资本经营预算?|财政拨款|预算)*(安排|资金)?的?"
                    + "([“”\"‘’']*三公[“”\"‘’']*经费|一般公共预算?|政府性基金|国有资本经营|财政拨款|财政资金|机关运行经费|项目支出|基本支出).*$");

    private String nameOf(TitleLine title) {
        String bare = MONEY.matcher(title.name()).replaceFirst("");
        if (!bare.equals(title.name()) && (bare.isEmpty() || EntityName.isOrgan(bare))) {
            return nameOf(new TitleLine(title.beforeYear(), bare, title.after(), title.hasKind()));
        }
        if (title.name().isEmpty() || title.name().matches("部门|单位")) {
            return title.beforeYear().isEmpty() ? afterKind(title) : title.beforeYear();
        }
        boolean regionFirst = regions.isRegion(title.beforeYear()) && broken.goesOn(title.beforeYear(), title.name());
        return regionFirst ? title.beforeYear() + title.name() : title.name();
    }

    private static String afterKind(TitleLine title) {
        return EntityName.isOrgan(title.after()) ? title.after() : "";
    }
}
