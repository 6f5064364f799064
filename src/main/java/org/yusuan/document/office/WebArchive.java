package org.yusuan.document.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads web archives (RFC 2557, {@code .mht}): a message of several parts, which are web pages and their style sheets. The
 * pages are read one after the other; a workbook saved so has one for each sheet.
 */
final class WebArchive {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)", Pattern.DOTALL);

    /** Frames name the hidden sheets of a workbook. */
    private static final Pattern SHEET = Pattern.compile("(?is)<x:ExcelWorksheet>(.*?)</x:ExcelWorksheet>");

    private static final Pattern SOURCE = Pattern.compile("(?is)<x:WorksheetSource\\s+HRef=3?D?\"?([^\"/>]+)");
    private static final Pattern NAME = Pattern.compile("(?is)<x:Name>(.*?)</x:Name>");
    private static final int DEEPEST = 5;

    private final OfficeLimits limits;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Map<String, String> fields, byte[] content) {

        String type() {
            return fields.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
        }

        boolean is(String type) {
            return type().startsWith(type);
        }

        String text() {
            String charset = parameter(fields.getOrDefault("content-type", ""), "charset");
            boolean known = !charset.isEmpty()
                    && isSupported(charset)
                    && !charset.toLowerCase(Locale.ROOT).startsWith("gb");
            return known && !charset.equalsIgnoreCase("us-ascii")
                    ? new String(content, Charset.forName(charset)).replace("\uFEFF", "")
                    : HtmlFile.text(content);
        }

        private static boolean isSupported(String charset) {
            try {
                return Charset.isSupported(charset);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    private WebArchive(OfficeLimits limits) {
        this.limits = limits;
    }

    static DocumentFlow read(byte[] bytes, OfficeLimits limits) throws UnreadableDocument {
        WebArchive archive = new WebArchive(limits);
        archive.add(new String(bytes, StandardCharsets.ISO_8859_1), 0);
        return archive.flow();
    }

    private DocumentFlow flow() throws UnreadableDocument {
        List<String> sheets =
                parts.stream().filter(p -> p.is("text/css")).map(Part::text).toList();
        Map<String, String> names = new HashMap<>();
        List<String> hidden = new ArrayList<>();
        for (Part part : parts) {
            SHEET.matcher(part.is("text/html") ? part.text() : "").results().forEach(sheet -> {
                Matcher source = SOURCE.matcher(sheet.group(1));
                Matcher name = NAME.matcher(sheet.group(1));
                if (source.find()) {
                    names.put(source.group(1), name.find() ? name.group(1).strip() : "");
                    if (sheet.group(1).contains("<x:Visible>")) {
                        hidden.add(source.group(1));
                    }
                }
            });
        }
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts) {
            String location = part.fields.getOrDefault("content-location", "").replaceAll(".*/", "");
            if (part.is("text/html") && !hidden.contains(location)) {
                DocumentFlow page = HtmlFile.read(part.text(), sheets, limits);
                String name = names.getOrDefault(location, "");
                if (!name.isEmpty() && page.blocks().stream().anyMatch(TableBlock.class::isInstance)) {
                    blocks.add(new TextBlock(name, 0, 1));
                }
                blocks.addAll(page.blocks());
                findings.addAll(page.findings());
            }
        }
        if (parts.stream().noneMatch(p -> p.is("text/html"))) {
            throw UnreadableDocument.ofDocument(
                    Reason.UNSUPPORTED_TYPE,
                    "The file is a mail or web archive without a web page in it: give its attachments themselves.");
        }
        return new DocumentFlow(1, blocks, findings);
    }

    private void add(String message, int depth) throws UnreadableDocument {
        if (depth > DEEPEST || parts.size() > limits.tables()) {
            throw UnreadableDocument.tooMany("document", "parts", parts.size(), limits.tables());
        }
        String lines = message.replace("\r\n", "\n").replace('\r', '\n');
        int end = lines.indexOf("\n\n");
        Map<String, String> fields = fields(end < 0 ? lines : lines.substring(0, end));
        String body = end < 0 ? "" : lines.substring(end + 2);
        String type = fields.getOrDefault("content-type", "");
        String boundary = parameter(type, "boundary");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && !boundary.isEmpty()) {
            String[] between = ("\n" + body).split("\n--" + Pattern.quote(boundary));
            for (int i = 1; i < between.length && !between[i].startsWith("--"); i++) {
                add(between[i].replaceFirst("^[ \t]*\n", ""), depth + 1);
            }
        } else {
            parts.add(new Part(fields, decoded(body, fields.getOrDefault("content-transfer-encoding", ""))));
        }
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new HashMap<>();
        for (String line : head.strip().replaceAll("\n[ \t]+", " ").split("\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.put(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            }
        }
        return fields;
    }

    private static String parameter(String field, String name) {
        Matcher parameter = PARAMETER.matcher(field);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            }
        }
        return "";
    }

    private static byte[] decoded(String body, String encoding) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "base64" -> Base64.getMimeDecoder().decode(bytes);
            case "quoted-printable" -> unquoted(bytes);
            default -> bytes;
        };
    }

    private static byte[] unquoted(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '=';
            if (escape && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                i++;
            } else if (escape && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                out.write(Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static boolean isHex(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
