package org.yusuan.dataset.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Identity;

/**
 * A document of the dataset: a row of {@code disclosures.csv}.
 *
 * @param key its position in the export
 * @param sources all names and addresses under which it was seen, at least one, in byte order
 * @param pages null if unknown
 * @param identity whose disclosure it is; all parts empty if it was refused
 * @param template the template that was picked; empty if no table was placed
 * @param unitPrinted the most frequent unit of its tables; empty if none
 * @param tablesFound tables that the template placed
 * @param tablesEmpty those without a figure
 * @param formsFound performance forms, blank ones too
 * @param status how its processing ended
 * @param message why it was refused; otherwise empty
 * @param edition its 1-based number among the editions of the disclosure; null if it belongs to no chain
 * @param supersededBy {@code disclosure_id} of the next edition; empty for a current one
 * @param facts number of its facts
 * @param vouchedFacts those that a passed check covers
 * @param file the hash of the bytes of its file; the same as {@link #id()} unless it is a part of one
 * @param pageFrom its first page in the file; null if it is the whole file
 * @param pageTo its last page in the file; null if it is the whole file
 * @param published when it was published, as its source or a person says; null if unknown
 * @param notCounted a word for why its figures must not be added to those of others; empty if they may
 */
public record Disclosure(
        DocumentKey key,
        List<Source> sources,
        @Nullable Integer pages,
        Identity identity,
        String template,
        String unitPrinted,
        int tablesFound,
        int tablesEmpty,
        int formsFound,
        DocumentStatus status,
        String message,
        @Nullable Integer edition,
        String supersededBy,
        long facts,
        long vouchedFacts,
        DocumentId file,
        @Nullable Integer pageFrom,
        @Nullable Integer pageTo,
        @Nullable LocalDate published,
        String notCounted) {

    public Disclosure {
        sources = List.copyOf(sources);
    }

    /**
     * A name and an address under which it was seen.
     *
     * @param file file name
     * @param url empty if local
     */
    public record Source(String file, String url) {}

    public DocumentId id() {
        return key.id();
    }

    /** The first of its names in byte order. */
    public String sourceFile() {
        return key.sourceFile();
    }

    /** The first address known for {@link #sourceFile()}; empty if it was only seen locally. */
    public String sourceUrl() {
        return sources.stream()
                .filter(source -> source.file().equals(sourceFile()))
                .map(Source::url)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether it is a current edition: no newer one supersedes it. */
    public boolean current() {
        return status != DocumentStatus.SUPERSEDED;
    }
}
