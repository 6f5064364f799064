package org.yusuan.document.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.form.IndicatorColumns.Band;

/**
 * The first and second level of indicators: labels merged over the rows they span. Where rulings or page breaks cut a merged
 * cell into pieces, all but one of them are blank, and the blank ones take the label above them.
 */
final class IndicatorLevels {
    private final FormCells cells;
    private final IndicatorWords words;
    private final int firstRow;

    /**
     * The levels of a block.
     *
     * @param cells of the form
     * @param words of the layout
     * @param firstRow first row under the headings
     */
    IndicatorLevels(FormCells cells, IndicatorWords words, int firstRow) {
        this.cells = cells;
        this.words = words;
        this.firstRow = firstRow;
    }

    /** The labels over an indicator, as printed. */
    record Levels(String level1, String level2) {}

    /** The labels over the indicator in a row and half. */
    Levels at(int row, IndicatorColumns columns, int half) {
        Optional<Band> first =
                columns.of(IndicatorWords.Role.LEVEL1, half).stream().findFirst();
        Optional<Band> second =
                columns.of(IndicatorWords.Role.LEVEL2, half).stream().findFirst();
        int top = first.flatMap(b -> cells.at(row, b.center()))
                .filter(c -> !c.isBlank())
                .map(FormCell::row)
                .orElse(firstRow);
        String level2 = second.map(b -> label(row, b, top)).orElse("");
        String level1 = first.map(b -> level1(row, b, FormLabel.of(level2))).orElse("");
        return new Levels(level1, level2);
    }

    /** A label that was not printed in its own cell must not contradict the second level. */
    private String level1(int row, Band band, FormLabel level2) {
        String label = label(row, band, firstRow);
        Optional<FormLabel> parent = words.parent(level2);
        boolean own = cells.at(row, band.center()).filter(c -> !c.isBlank()).isPresent();
        if (own || parent.isEmpty() || parent.get().equals(FormLabel.of(label))) {
            return label;
        }
        return words.level1().getOrDefault(parent.get(), label);
    }

    private String label(int row, Band band, int top) {
        return Stream.iterate(row, r -> r >= top, r -> r - 1)
                .flatMap(r -> cells.at(r, band.center()).stream())
                .distinct()
                .filter(c -> !c.isBlank())
                .findFirst()
                .map(this::whole)
                .orElse("");
    }

    /** A label broken over two cells: 产出 and below it 指标. */
    private String whole(FormCell cell) {
        if (isLevel(cell.label())) {
            boolean asRecognised = isLevel(FormLabel.of(cell.text()));
            return asRecognised ? cell.compact() : cell.label().text();
        }
        List<FormCell> pieces = Stream.concat(
                        cells.above(cell).limit(1).filter(c -> c.row() >= firstRow), Stream.of(cell))
                .toList();
        Optional<FormCell> below = cells.below(cell);
        if (below.isPresent() && isLevel(cell.label().followedBy(below.get().label()))) {
            return cell.compact() + below.get().compact();
        }
        boolean secondPiece =
                pieces.size() == 2 && isLevel(pieces.get(0).label().followedBy(cell.label()));
        return secondPiece ? pieces.get(0).compact() + cell.compact() : cell.compact();
    }

    private boolean isLevel(FormLabel label) {
        return words.isLevel1(label) || words.isLevel2(label);
    }
}
