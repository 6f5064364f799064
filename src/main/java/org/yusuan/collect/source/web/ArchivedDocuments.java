package org.yusuan.collect.source.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Visit;
import org.yusuan.collect.source.FoundFile;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.DocumentId;
import org.yusuan.model.PlainText;

/** Lists the documents of a web job in the archive, including those that have gone from their pages. */
public final class ArchivedDocuments {
    private static final Pattern NOTHING_BUT_LINK =
            Pattern.compile("附件|附表|附|点击|请点|此处|这里|下载|查看|浏览|打开|预览|阅读|全文|原文|详情|详细|更多|正文|文件|文档|链接|原件|扫描件|版"
                    + "|(?i:pdf|docx?|xlsx?|wps|zip|rar|ofd|word|excel|download|click|here|view)"
                    + "|[\\p{Punct}\\p{IsPunctuation}\\s\\d〇一二三四五六七八九十]");

    private ArchivedDocuments() {}

    /** Lists every document under every address, as its last visit recorded it. */
    public static List<FoundFile> of(WebJob job, Archive archive) {
        Map<List<String>, Visit> last = new LinkedHashMap<>();
        List<Visit> visits = archive.visits(job.name());
        visits.forEach(visit -> last.put(List.of(visit.url(), visit.sha256()), visit));
        Map<DocumentId, Instant> arrivals = new HashMap<>();
        visits.forEach(visit -> arrivals.putIfAbsent(new DocumentId(visit.sha256()), visit.night()));
        return last.values().stream()
                .map(visit -> found(job, archive, visit, arrivals))
                .toList();
    }

    private static FoundFile found(WebJob job, Archive archive, Visit visit, Map<DocumentId, Instant> arrivals) {
        DocumentId id = new DocumentId(visit.sha256());
        Path file = archive.file(id);
        return new FoundFile(
                job.terms(),
                file,
                id,
                visit.size(),
                visit.fileName(),
                visit.url(),
                description(visit),
                visit.region().isEmpty() ? job.terms().region() : visit.region(),
                visit.published(),
                arrivals.get(id));
    }

    /** What the link says and what the article's title says: both are evidence, each on a line of its own. */
    private static String description(Visit visit) {
        return Stream.of(visit.linkText(), visit.title())
                .map(text -> PlainText.of(text).strip())
                .filter(ArchivedDocuments::isDescriptive)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether a text says more than that something can be had here, such as 附件1：点击下载 or 附件.pdf. */
    private static boolean isDescriptive(String text) {
        return !NOTHING_BUT_LINK.matcher(text).replaceAll("").isEmpty();
    }
}
