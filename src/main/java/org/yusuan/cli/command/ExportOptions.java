package org.yusuan.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.export.Captions;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.Format;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.Since;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that select what is exported, and in which formats. */
final class ExportOptions {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = ExportOptions.FormatConverter.class,
            description = "One or more of: csv, excel-csv, xlsx, parquet, sqlite (default: csv).")
    private List<Format> formats = List.of();

    @Option(names = "--excel", description = "The same as --format excel-csv.")
    private boolean excel;

    @Option(
            names = "--table",
            split = ",",
            paramLabel = "NAME",
            description = "Only these tables, such as t01,facts; disclosures comes along (default: all).")
    private List<String> tables = List.of();

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            description = "Only of that region: a code, its first digits (14, 1402), or part of a name.",
            defaultValue = "")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "Only of that budget year.")
    private @Nullable Integer year;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only of departments and units whose name contains it.",
            defaultValue = "")
    private String entity = "";

    @Option(
            names = "--changed-since",
            paramLabel = "DATE|RUN",
            converter = ExportOptions.SinceConverter.class,
            description =
                    "Only what changed in runs on or after that day (2024-03-01), or after the run of that number.")
    private @Nullable Since since;

    @Option(
            names = "--captions",
            paramLabel = "LANGUAGE",
            description =
                    "The headings of xlsx and excel-csv: zh, en, or none for the names of the columns (default: none).")
    private @Nullable Captions captions;

    /** Whether anything but the whole dataset (docs/contract.md) is wanted. */
    boolean given() {
        return excel || captions != null || !formats.isEmpty() || !tables.isEmpty() || !filter().isNone();
    }

    /** What these options select. */
    ExportRequest request() {
        return new ExportRequest(
                chosen(), new TreeSet<>(tables), filter(), captions == null ? Captions.NONE : captions);
    }

    private Set<Format> chosen() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        chosen.addAll(formats);
        if (excel) {
            chosen.add(Format.EXCEL_CSV);
        }
        return chosen.isEmpty() ? EnumSet.of(Format.CSV) : chosen;
    }

    private DocumentFilter filter() {
        return new DocumentFilter(region, year, entity, since);
    }

    /** Reads the name of a format. Picocli's own converter would offer EXCEL_CSV beside excel-csv. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + text + "'; the formats are "
                            + words()
                            + (text.equalsIgnoreCase("duckdb")
                                    ? " (DuckDB reads parquet and sqlite as they are)"
                                    : "")));
        }

        private static String words() {
            return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
        }
    }

    /** Reads a day, which begins at midnight in the system's time zone, or the number of a run. */
    static final class SinceConverter implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            if (text.matches("[0-9]{1,9}")) {
                return new Since.AfterRun(Long.parseLong(text));
            }
            try {
                return new Since.Time(LocalDate.parse(text)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text
                        + "' is neither a day such as 2024-03-01 nor the number of a run, as shown by yusuan status");
            }
        }
    }
}
