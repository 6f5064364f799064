package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yusuan.document.check.SecondReader;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.PageBox;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads cells of a PDF again from the painted pages. What the characters of a page say and what its picture shows are two
 * independent witnesses.
 *
 * @param file the PDF
 * @param layout its pages as they were read; pages that were turned or recognised have no second witness
 * @param limits how much work it may cause
 * @param scans recognises the pictures
 */
record SecondReading(Path file, DocumentLayout layout, ExtractorLimits limits, ScanSource scans)
        implements SecondReader {

    @Override
    public Map<PageBox, String> read(List<PageBox> doubted, List<PageBox> others) {
        Map<Integer, Double> widths = new HashMap<>();
        layout.layouts().stream()
                .filter(page -> !layout.transforms().containsKey(page.page()))
                .forEach(page -> widths.putIfAbsent(page.page(), page.width()));
        Map<Integer, List<PageBox>> byPage = new TreeMap<>();
        chosen(doubted, others, widths.keySet())
                .forEach(cell -> byPage.computeIfAbsent(cell.page(), p -> new ArrayList<>())
                        .add(cell));
        Map<PageBox, String> readings = new HashMap<>();
        if (!byPage.isEmpty()) {
            read(byPage, widths, readings);
        }
        return readings;
    }

    /** The doubted cells on as many pages as allowed, and the sample. */
    private Set<PageBox> chosen(List<PageBox> doubted, List<PageBox> others, Set<Integer> pages) {
        SecondReadingLimits most = limits.secondReading();
        Set<Integer> painted = new LinkedHashSet<>();
        Set<PageBox> chosen = new LinkedHashSet<>();
        for (PageBox cell : doubted) {
            boolean known = painted.contains(cell.page()) || painted.size() < most.pages();
            if (pages.contains(cell.page()) && known && chosen.size() < most.cells()) {
                painted.add(cell.page());
                chosen.add(cell);
            }
        }
        List<PageBox> sample = others.stream()
                .filter(cell -> pages.contains(cell.page()))
                .sorted(Comparator.comparingLong(SecondReading::hash))
                .toList();
        if (!sample.isEmpty()) {
            int page = painted.isEmpty()
                    ? sample.get(0).page()
                    : painted.iterator().next();
            sample.stream()
                    .filter(cell -> cell.page() == page)
                    .limit(most.sample())
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** Spreads the places evenly, and the same way in every run. */
    private static long hash(PageBox cell) {
        long hash = cell.page();
        for (double at : new double[] {
            cell.box().x0(), cell.box().y0(), cell.box().x1(), cell.box().y1()
        }) {
            hash = (hash * 31 + Math.round(100 * at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private void read(Map<Integer, List<PageBox>> byPage, Map<Integer, Double> widths, Map<PageBox, String> readings) {
        try (PdfDocument document = PdfDocument.open(file, limits.pages())) {
            for (Map.Entry<Integer, List<PageBox>> page : byPage.entrySet()) {
                readPage(document, page.getKey(), widths.getOrDefault(page.getKey(), 0.0), page.getValue(), readings);
            }
        } catch (IOException e) {
            // The document was read before; without a second reading nothing of it is proven, and no finding blames it.
            readings.clear();
        }
    }

    private void readPage(
            PdfDocument document, int page, double width, List<PageBox> cells, Map<PageBox, String> readings) {
        try {
            List<Optional<String>> texts = scans.cells(
                    document, page, width, cells.stream().map(PageBox::box).toList());
            for (int i = 0; i < cells.size(); i++) {
                int at = i;
                texts.get(i).ifPresent(text -> readings.put(cells.get(at), text));
            }
        } catch (UnreadableDocument e) {
            // A page that cannot be painted has one witness only.
            cells.forEach(readings::remove);
        }
    }
}
