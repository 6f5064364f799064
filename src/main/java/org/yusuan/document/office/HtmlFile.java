package org.yusuan.document.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yusuan.model.UnreadableDocument;

/** Reads web pages from their bytes alone: no script is run, and nothing is loaded. */
final class HtmlFile {
    /** GB 2312 and GBK are parts of it, and pages that name one of those use the others' characters. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** Declarations stand within the first 1 024 bytes (HTML Living Standard, 4.2.5.4); Office writes them later. */
    private static final int HEAD = 8_192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HtmlFile() {}

    static DocumentFlow read(byte[] bytes, OfficeLimits limits) throws UnreadableDocument {
        return read(text(bytes), List.of(), limits);
    }

    /**
     * What a page displays.
     *
     * @param sheets style sheets that belong to it and stand elsewhere
     */
    static DocumentFlow read(String html, List<String> sheets, OfficeLimits limits) throws UnreadableDocument {
        Document document = Jsoup.parse(html);
        HtmlBody body = new HtmlBody(limits, new HtmlMarkup(document, sheets));
        List<Block> blocks = body.blocks(document);
        return new DocumentFlow(1, blocks, body.skipped().findings());
    }

    /** The text, decoded by the byte order mark or else by what fits: a page may declare the wrong encoding. */
    static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : declared(bytes);
    }

    /** Chinese text in another encoding is hardly ever valid UTF-8. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        String name = m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
        boolean traditional = name.equals("big5") || name.equals("big5-hkscs");
        boolean utf8 = name.equals("utf-8") || name.equals("utf8");
        // A page cut or spoilt in one place is still UTF-8 if it says so.
        return traditional ? Charset.forName("Big5-HKSCS") : utf8 ? StandardCharsets.UTF_8 : CHINESE;
    }
}
