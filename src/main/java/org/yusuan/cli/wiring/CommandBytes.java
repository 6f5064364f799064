package org.yusuan.cli.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yusuan.io.PathBytes;

/**
 * The arguments of this process as the bytes that it was given. The virtual machine decodes them with the encoding of the locale,
 * which loses Chinese in the locale C and names in GBK under UTF-8; Linux still has the bytes.
 */
final class CommandBytes {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private CommandBytes() {}

    /**
     * The arguments as texts.
     *
     * @param decoded the arguments as the virtual machine decoded them
     * @return those in UTF-8 as they are; a path in other bytes as its {@code file:} URI, after the name of its option if it has one
     */
    static List<String> arguments(List<String> decoded) {
        if (decoded.stream().allMatch(CommandBytes::isPlain) || !Files.isReadable(COMMAND_LINE)) {
            return decoded;
        }
        try {
            List<byte[]> all = split(Files.readAllBytes(COMMAND_LINE));
            return all.size() < decoded.size()
                    ? decoded
                    : all.subList(all.size() - decoded.size(), all.size()).stream()
                            .map(CommandBytes::text)
                            .toList();
        } catch (IOException e) {
            return decoded;
        }
    }

    /**
     * A shell command that runs this process's own command line again. It is written in ASCII, which every locale can pass on.
     *
     * @throws IOException if the system does not keep command lines
     */
    static String again() throws IOException {
        return split(Files.readAllBytes(COMMAND_LINE)).stream()
                .map(CommandBytes::quoted)
                .collect(Collectors.joining(" ", "exec ", ""));
    }

    private static String quoted(byte[] word) {
        StringBuilder octal = new StringBuilder("\"$(printf '");
        for (byte one : word) {
            octal.append(String.format(Locale.ROOT, "\\%03o", one & 0xff));
        }
        return octal.append("')\"").toString();
    }

    private static boolean isPlain(String argument) {
        return argument.chars().allMatch(letter -> letter < 0x80);
    }

    static String text(byte[] argument) {
        return PathBytes.decoded(argument, StandardCharsets.UTF_8).orElseGet(() -> uri(argument));
    }

    private static String uri(byte[] argument) {
        int begin = argument[0] == '-' ? indexOf(argument, '=') + 1 : 0;
        StringBuilder uri = new StringBuilder(new String(argument, 0, begin, StandardCharsets.ISO_8859_1));
        uri.append("file:");
        if (argument[begin] != '/') {
            uri.append(Path.of("").toAbsolutePath().toUri().getRawPath());
        }
        for (int at = begin; at < argument.length; at++) {
            byte one = argument[at];
            uri.append(
                    one == '/' || one > 0 && Character.isLetterOrDigit(one)
                            ? String.valueOf((char) one)
                            : escaped(one));
        }
        return uri.toString();
    }

    private static int indexOf(byte[] bytes, char wanted) {
        int at = 0;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at == bytes.length ? -1 : at;
    }

    private static String escaped(byte one) {
        return String.format(Locale.ROOT, "%%%02X", one & 0xff);
    }

    private static List<byte[]> split(byte[] line) {
        List<byte[]> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < line.length; at++) {
            if (line[at] == 0) {
                parts.add(Arrays.copyOfRange(line, begin, at));
                begin = at + 1;
            }
        }
        return parts;
    }
}
