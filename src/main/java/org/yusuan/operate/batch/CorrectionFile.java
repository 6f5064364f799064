package org.yusuan.operate.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.identity.Region;
import org.yusuan.document.identity.RegionMention;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Correction;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Identity;

/**
 * Reads {@code overrides.csv}: columns {@code sha256} and {@code reason}, and of {@code region}, {@code entity},
 * {@code level}, {@code year}, {@code kind}, {@code template},
 * {@code published} those that are needed. A disclosure
 * that is a part of a file is named by {@code <sha256>#<page_from>}. A mistake is reported with file and line.
 */
public final class CorrectionFile {
    private static final List<String> COLUMNS =
            List.of("sha256", "region", "entity", "level", "year", "kind", "template", "published", "reason");

    private final Path file;
    private final RegionRegister regions;

    private CorrectionFile(Path file, RegionRegister regions) {
        this.file = file;
        this.regions = regions;
    }

    /**
     * The corrections of a file; none if there is no such file.
     *
     * @throws CannotRunException if a row cannot be understood
     */
    public static List<Correction> read(Path file) {
        return Files.exists(file) ? new CorrectionFile(file, RegionRegister.shipped()).rows() : List.of();
    }

    private List<Correction> rows() {
        List<Correction> corrections = new ArrayList<>();
        Set<DocumentId> seen = new HashSet<>();
        // spreadsheets put a byte order mark before the first name
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                checkHeader(row);
                Correction correction = correction(row);
                require(seen.add(correction.id()), row, "this document stands in a row above too");
                corrections.add(correction);
            }
        } catch (IOException | CsvParseException e) {
            throw new CannotRunException(file + ": this cannot be read as a CSV in UTF-8", e);
        }
        return corrections;
    }

    private void checkHeader(NamedCsvRecord row) {
        List<String> unknown =
                row.getHeader().stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!unknown.isEmpty() || !row.getHeader().containsAll(List.of("sha256", "reason"))) {
            throw new CannotRunException(file + ", line 1: the columns are " + String.join(", ", COLUMNS)
                    + "; sha256 and reason must be there" + (unknown.isEmpty() ? "" : ", not " + unknown));
        }
    }

    private Correction correction(NamedCsvRecord row) {
        String reason = field(row, "reason");
        require(!reason.isEmpty(), row, "the reason is missing: it is what the next person will ask for");
        return new Correction(id(row), identity(row), field(row, "template"), reason, published(row));
    }

    private DocumentId id(NamedCsvRecord row) {
        try {
            String[] place = field(row, "sha256").toLowerCase(Locale.ROOT).split("#", 2);
            DocumentId file = new DocumentId(place[0].strip());
            return place.length == 1 ? file : file.part(place[1].strip());
        } catch (IllegalArgumentException e) {
            throw fault(row, e.getMessage() + ": copy it from csv/disclosures.csv");
        }
    }

    private Identity identity(NamedCsvRecord row) {
        Region region = region(row);
        return new Identity(
                region == null ? "" : region.province(),
                region == null ? "" : region.code(),
                region == null ? "" : region.name(),
                field(row, "entity"),
                word(row, "level", EntityLevel.values(), EntityLevel::word),
                year(row),
                word(row, "kind", DisclosureKind.values(), DisclosureKind::word));
    }

    private @Nullable Region region(NamedCsvRecord row) {
        String text = field(row, "region");
        if (text.isEmpty()) {
            return null;
        }
        return regions.ofCode(text).orElseGet(() -> {
            List<RegionMention> named = regions.mentionsIn(text);
            require(named.size() == 1, row, "'" + text + "' is no region: give its code of six digits");
            return named.get(0)
                    .only()
                    .orElseThrow(
                            () -> fault(row, "several regions are called '" + text + "': give the code of six digits"));
        });
    }

    private @Nullable Integer year(NamedCsvRecord row) {
        String text = field(row, "year");
        require(text.matches("((19|20)[0-9]{2})?"), row, "'" + text + "' is no year");
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private @Nullable LocalDate published(NamedCsvRecord row) {
        String text = field(row, "published");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(row, "'" + text + "' is no date; write it like 2024-02-08");
        }
    }

    private <E> @Nullable E word(NamedCsvRecord row, String column, E[] values, Function<E, String> word) {
        String text = field(row, column);
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> fault(
                        row,
                        "'" + text + "' is no " + column + "; use "
                                + Arrays.stream(values).map(word).collect(Collectors.joining(" or "))));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private void require(boolean condition, NamedCsvRecord row, String problem) {
        if (!condition) {
            throw fault(row, problem);
        }
    }

    private CannotRunException fault(NamedCsvRecord row, String problem) {
        return new CannotRunException(file + ", line " + row.getStartingLineNumber() + ": " + problem);
    }
}
