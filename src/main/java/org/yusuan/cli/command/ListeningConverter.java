package org.yusuan.cli.command;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address to listen at; of this machine alone, unless a person writes another. */
final class ListeningConverter implements ITypeConverter<InetSocketAddress> {
    private static final Pattern ADDRESS = Pattern.compile("(?:(?<host>[^\\s/]+):)?(?<port>[0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    @Override
    public InetSocketAddress convert(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches() || Integer.parseInt(address.group("port")) > LAST_PORT) {
            throw new TypeConversionException(
                    "'" + text + "' is no port such as 9464, nor an address such as 127.0.0.1:9464");
        }
        String host = address.group("host");
        return new InetSocketAddress(host == null ? "127.0.0.1" : host, Integer.parseInt(address.group("port")));
    }
}
