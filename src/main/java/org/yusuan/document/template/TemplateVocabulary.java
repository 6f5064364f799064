package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.TableHints;
import org.yusuan.model.Compact;
import org.yusuan.model.TableKey;

/** The titles and headers of all templates together: by them a table without rulings is recognised. */
public final class TemplateVocabulary implements TableHints {
    private final Set<NormalisedText> headers = new HashSet<>();
    private final List<TitleLexicon> titles = new ArrayList<>();

    /** Collects the words of a library. */
    public TemplateVocabulary(TemplateLibrary library) {
        titles.add(new TitleLexicon(library.generic()));
        for (Template template : library.templates()) {
            titles.add(new TitleLexicon(template));
            template.tables().stream().flatMap(t -> t.blocks().stream()).forEach(this::learn);
        }
    }

    private void learn(TableSpec.Block block) {
        block.under().forEach(this::learn);
        for (ColumnSpec column : block.columns()) {
            column.patterns().forEach(this::learn);
            if (column.item() != null) {
                column.item().patterns().forEach(this::learn);
            }
        }
    }

    private void learn(HeaderPattern pattern) {
        Stream<NormalisedText> words = pattern.words().stream();
        words.filter(w -> !w.isEmpty()).forEach(headers::add);
    }

    /** The table that the lines over a grid, or its first rows, name; empty if none does. */
    public Optional<TableKey> table(Grid grid) {
        return TableFrame.of(grid).lines().stream()
                .map(Compact::of)
                .flatMap(line -> titles.stream().flatMap(t -> t.match(line).stream()))
                .max(Comparator.comparingInt(TitleLexicon.Match::score))
                .map(match -> match.table().key());
    }

    /** The lines over a grid or in its first rows that may name whose it is, from top to bottom. */
    public List<String> lines(Grid grid) {
        return TableFrame.of(grid).lines();
    }

    @Override
    public boolean isHeader(String printed) {
        NormalisedText wording = NormalisedText.of(printed);
        return headers.contains(wording) || HeaderPattern.CODE_PARTS.contains(wording.text());
    }

    @Override
    public boolean isTitle(String printed) {
        String compact = Compact.of(printed);
        return titles.stream().anyMatch(t -> t.match(compact).isPresent());
    }
}
