package org.yusuan.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.yusuan.dataset.store.Since;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, in the time of the place, or the number of a run. */
final class SinceConverter implements ITypeConverter<Since> {

    @Override
    public Since convert(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return new Since.AfterRun(Long.parseLong(text));
        }
        try {
            return new Since.Time(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text
                    + "' is neither a day such as 2024-03-01 nor the number of a run, which yusuan status tells");
        }
    }
}
