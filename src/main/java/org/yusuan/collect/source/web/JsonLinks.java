package org.yusuan.collect.source.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule.JsonList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the links of a list that a server sends as JSON, or as a call of a script with JSON in its brackets. */
final class JsonLinks {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLACE = Pattern.compile("\\{(/[^{}]*)}");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private JsonLinks() {}

    /** The links in the order of the list; none if the text is not JSON or has no such list. */
    static List<LinkPage.Link> of(LinkPage page, JsonList list) {
        List<LinkPage.Link> links = new ArrayList<>();
        for (JsonNode entry : parsed(page.source()).at(list.entries())) {
            LinkAddress.of(page.base(), address(entry, list.url()))
                    .map(uri -> new LinkPage.Link(
                            DocumentAddress.shown(uri),
                            text(entry, list.title()),
                            page.html(),
                            uri,
                            date(text(entry, list.date())).orElse(null)))
                    .ifPresent(links::add);
        }
        return links;
    }

    private static JsonNode parsed(String source) {
        int begin = Math.max(0, firstOf(source, '{', '['));
        int end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1;
        try {
            return end > begin ? JSON.readTree(source.substring(begin, end)) : JSON.createObjectNode();
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    private static int firstOf(String source, char one, char other) {
        int first = source.indexOf(one);
        int second = source.indexOf(other);
        return first < 0 || (second >= 0 && second < first) ? second : first;
    }

    /** A pointer to the address, or an address with pointers in braces. */
    private static String address(JsonNode entry, String url) {
        Matcher places = PLACE.matcher(url);
        return places.find()
                ? places.replaceAll(place -> Matcher.quoteReplacement(text(entry, JsonPointer.compile(place.group(1)))))
                : text(entry, JsonPointer.compile(url));
    }

    private static String text(JsonNode entry, @Nullable JsonPointer pointer) {
        return pointer == null ? "" : entry.at(pointer).asString("").strip();
    }

    private static Optional<LocalDate> date(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant time = text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(time.atZone(CHINA).toLocalDate());
        }
        return PublicationDate.find(text);
    }
}
