package org.yusuan.document.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.model.Worded;

/** The register of the administrative divisions of China (GB/T 2260), down to county level. Immutable. */
public final class RegionRegister {

    private static final String RESOURCE = "/regions.csv";

    /** 城区, 郊区, 矿区: words of everyday prose, names only right behind their city. */
    private static final int EVERYDAY_LENGTH = 2;

    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byShortName = new HashMap<>();
    private final int longestName;

    /** A register of these regions. */
    RegionRegister(List<Region> regions) {
        regions.forEach(this::add);
        longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The register that is shipped with the program.
     *
     * @throws UncheckedIOException if the resource cannot be read
     */
    public static RegionRegister shipped() {
        try (InputStream csv = RegionRegister.class.getResourceAsStream(RESOURCE)) {
            if (csv == null) {
                throw new IOException(RESOURCE + " is missing from the program: build it again");
            }
            return new RegionRegister(read(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The region of a code of six digits. */
    public Optional<Region> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The regions that a text names in full, in its order. Names in a row (西安市莲湖区) are one mention, of the last.
     *
     * @param text without white space
     */
    public List<RegionMention> mentionsIn(String text) {
        List<RegionMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<RegionMention> found = longestAt(text, at);
            found.ifPresent(mention -> add(mention, mentions));
            at = found.map(RegionMention::end).orElse(at + 1);
        }
        return mentions;
    }

    /** The words at the start of a text that name a region, such as 西安市莲湖区; empty if it starts with none. */
    Optional<String> startOf(String text) {
        return mentionsIn(text).stream()
                .findFirst()
                .filter(mention -> mention.start() == 0)
                .map(mention -> text.substring(0, mention.end()));
    }

    /** Whether a text names a region and nothing else. */
    boolean isRegion(String text) {
        return startOf(text).filter(text::equals).isPresent();
    }

    /** The province or city whose name without 省 or 市 begins a text: 大同医保局; a city only if no province is so named. */
    public Optional<RegionMention> shortNameAtStartOf(String text) {
        for (int length = Math.min(longestName, text.length()); length > 1; length--) {
            List<Region> named = byShortName.get(text.substring(0, length));
            if (named != null) {
                Region.Level highest = named.get(0).level();
                return Optional.of(new RegionMention(
                        named.stream().filter(r -> r.level() == highest).toList(), 0, length));
            }
        }
        return Optional.empty();
    }

    private static void add(RegionMention mention, List<RegionMention> mentions) {
        int last = mentions.size() - 1;
        Optional<RegionMention> chain = last < 0 ? Optional.empty() : mention.continuing(mentions.get(last));
        if (chain.isPresent()) {
            mentions.set(last, chain.get());
        } else if (mention.end() - mention.start() > EVERYDAY_LENGTH || !endsWithDistrict(mention)) {
            mentions.add(mention);
        }
    }

    private static boolean endsWithDistrict(RegionMention mention) {
        return mention.candidates().get(0).name().endsWith("区");
    }

    private Optional<RegionMention> longestAt(String text, int at) {
        for (int end = Math.min(text.length(), at + longestName); end > at + 1; end--) {
            List<Region> named = byName.get(text.substring(at, end));
            if (named != null) {
                return Optional.of(new RegionMention(named, at, end));
            }
        }
        return Optional.empty();
    }

    private void add(Region region) {
        byCode.put(region.code(), region);
        RegionNaming.fullNames(region).forEach(name -> put(byName, name, region));
        RegionNaming.shortName(region).ifPresent(name -> put(byShortName, name, region));
    }

    private static void put(Map<String, List<Region>> index, String name, Region region) {
        List<Region> named = index.computeIfAbsent(name, n -> new ArrayList<>());
        named.add(region);
        named.sort(Comparator.comparing(Region::level).thenComparing(Region::code));
    }

    private static List<Region> read(InputStream csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return rows.stream().map(RegionRegister::region).toList();
        }
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(
                row.getField("region_code"),
                row.getField("region_name"),
                Worded.find(Region.Level.class, row.getField("level")).orElseThrow(),
                row.getField("province"));
    }
}
