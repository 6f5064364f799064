package org.yusuan.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads each fact's amount back from its box on its page, with PDFBox's own text stripper and nothing of ours, and compares it
 * with what the fact says is printed there.
 *
 * <pre>java -cp … org.yusuan.acceptance.BoxReadBack --facts output/csv/facts.csv --documents input</pre>
 *
 * <p>Only facts of PDFs with method {@code text} have a box to read back. Prints the misses and {@code N of N}; ends with 1 if
 * there is a miss or nothing to compare.
 */
public final class BoxReadBack {
    private final Path documents;
    private final PrintStream out;
    private int read;
    private int equal;

    private BoxReadBack(Path documents, PrintStream out) {
        this.documents = documents;
        this.out = out;
    }

    public static void main(String... args) throws IOException {
        if (args.length != 4 || !args[0].equals("--facts") || !args[2].equals("--documents")) {
            throw new IllegalArgumentException("Usage: BoxReadBack --facts facts.csv --documents DIR");
        }
        System.exit(run(Path.of(args[1]), Path.of(args[3]), System.out));
    }

    /** Compares all facts; the exit code, 0 if every amount was read back. */
    static int run(Path facts, Path documents, PrintStream out) throws IOException {
        BoxReadBack readBack = new BoxReadBack(documents, out);
        for (Map.Entry<String, List<NamedCsvRecord>> file : readable(facts).entrySet()) {
            readBack.compare(file.getKey(), file.getValue());
        }
        out.println(readBack.equal + " of " + readBack.read);
        return readBack.read > 0 && readBack.equal == readBack.read ? 0 : 1;
    }

    private static Map<String, List<NamedCsvRecord>> readable(Path facts) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(facts)) {
            return rows.stream()
                    .filter(row -> row.getField("method").equals("text"))
                    .filter(row -> row.findField("cell").orElse("").isEmpty())
                    .collect(Collectors.groupingBy(
                            row -> row.getField("source_file"), TreeMap::new, Collectors.toList()));
        }
    }

    private void compare(String sourceFile, List<NamedCsvRecord> facts) throws IOException {
        read += facts.size();
        List<Path> found = find(sourceFile);
        if (found.size() != 1) {
            out.println(sourceFile + ": " + found.size() + " files of this name, 1 is needed");
            return;
        }
        try (BoxText text = BoxText.open(found.get(0))) {
            for (NamedCsvRecord fact : facts) {
                compare(fact, text);
            }
        }
    }

    private List<Path> find(String sourceFile) throws IOException {
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(f -> f.endsWith(sourceFile)).toList();
        }
    }

    private void compare(NamedCsvRecord fact, BoxText text) throws IOException {
        String expected = withoutSpace(fact.getField("amount_printed"));
        List<Double> box = box(fact);
        String actual = box.isEmpty() ? "no box" : withoutSpace(text.in(page(fact), box));
        if (actual.equals(expected)) {
            equal++;
        } else {
            out.println(String.join(
                    " ",
                    fact.getField("source_file"),
                    "page " + page(fact),
                    fact.getField("table_key"),
                    "line " + fact.getField("line_no"),
                    fact.getField("measure") + ":",
                    "the fact says '" + expected + "', its box holds '" + actual + "'"));
        }
    }

    private static int page(NamedCsvRecord fact) {
        return Integer.parseInt(fact.getField("page"));
    }

    /** The four edges; empty if one is missing. */
    private static List<Double> box(NamedCsvRecord fact) {
        List<Double> edges = new ArrayList<>();
        for (String column : List.of("x0", "y0", "x1", "y1")) {
            if (fact.getField(column).isEmpty()) {
                return List.of();
            }
            edges.add(Double.valueOf(fact.getField(column)));
        }
        return edges;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
