package org.yusuan.operate.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/**
 * What one source gave.
 *
 * @param source name of the job
 * @param seen documents: new, changed, unchanged, refused and failed together
 * @param fresh documents whose bytes were not known; {@code new} in the file
 * @param changed documents with other bytes than before at their address
 * @param unchanged documents as they were
 * @param refused documents to which a server or a rule says no
 * @param failed documents that could not be had
 * @param pagesFailed pages with links that could not be had
 * @param passedOver not meant by the job, or beyond its limits
 * @param items all that ended otherwise than unchanged, each with its reason
 */
public record SourceLine(
        String source,
        int seen,
        @JsonProperty("new") int fresh,
        int changed,
        int unchanged,
        int refused,
        int failed,
        int pagesFailed,
        int passedOver,
        List<Item> items) {

    /** Where something may be missing comes first, then what brought something. */
    static final Comparator<SourceLine> ORDER = Comparator.comparing((SourceLine line) -> -line.pagesFailed)
            .thenComparing(line -> -line.failed)
            .thenComparing(line -> -line.refused)
            .thenComparing(line -> -(line.fresh + line.changed))
            .thenComparing(SourceLine::source);

    public SourceLine {
        items = List.copyOf(items);
    }

    /**
     * Something that the source offered.
     *
     * @param ending how it ended, as in {@link SourceEnding#word()}
     * @param reason the category of the reason; empty where nothing needs one
     * @param address of the document or page, or the name of a file
     * @param title the text of its link; empty if none
     * @param message for a person; empty where nothing needs it
     * @param sha256 of its bytes; empty if they are not known
     */
    public record Item(String ending, String reason, String address, String title, String message, String sha256) {
        static Item of(SourceItem item) {
            return new Item(
                    item.ending().word(), item.reason(), item.address(), item.title(), item.message(), item.sha256());
        }
    }

    /** The line of a report. */
    public static SourceLine of(SourceReport report) {
        return new SourceLine(
                report.source(),
                report.seen(),
                report.count(SourceEnding.NEW),
                report.count(SourceEnding.CHANGED),
                report.count(SourceEnding.UNCHANGED),
                report.count(SourceEnding.REFUSED),
                report.count(SourceEnding.FAILED),
                report.count(SourceEnding.PAGE_FAILED),
                report.count(SourceEnding.PASSED_OVER),
                report.items().stream().map(Item::of).toList());
    }

    /** The figures alone. */
    public SourceLine withoutItems() {
        return new SourceLine(
                source, seen, fresh, changed, unchanged, refused, failed, pagesFailed, passedOver, List.of());
    }

    /** The lines of all sources, those that want a look first. */
    public static List<SourceLine> of(List<SourceReport> reports) {
        return reports.stream().map(SourceLine::of).sorted(ORDER).toList();
    }
}
