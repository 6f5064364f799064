package org.yusuan.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yusuan.dataset.export.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a format; picocli's own way would offer EXCEL_CSV beside excel-csv. */
final class FormatConverter implements ITypeConverter<Format> {

    @Override
    public Format convert(String text) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no format '" + text + "' but " + words()
                        + (text.equalsIgnoreCase("duckdb") ? "; DuckDB reads parquet and sqlite as they are" : "")));
    }

    private static String words() {
        return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
    }
}
