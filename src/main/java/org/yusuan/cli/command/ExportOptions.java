package org.yusuan.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.export.Captions;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.Format;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.Since;
import picocli.CommandLine.Option;

/** The options that say what to hand over, and in what form. */
final class ExportOptions {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
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
            description = "Only of that region: a code or its first digits (14, 1402), or part of a name.",
            defaultValue = "")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "Only of that budget year.")
    private @Nullable Integer year;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only of departments and units with that in their name.",
            defaultValue = "")
    private String entity = "";

    @Option(
            names = "--changed-since",
            paramLabel = "DATE|RUN",
            converter = SinceConverter.class,
            description = "Only what runs on or after that day (2024-03-01), or after the run of that number, changed.")
    private @Nullable Since since;

    @Option(
            names = "--captions",
            paramLabel = "LANGUAGE",
            description = "Over the columns of xlsx and excel-csv: zh, en or none (default: none, their names).")
    private @Nullable Captions captions;

    /** Whether anything but the whole dataset of the contract is asked for. */
    boolean given() {
        return excel || captions != null || !formats.isEmpty() || !tables.isEmpty() || !filter().isNone();
    }

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
}
