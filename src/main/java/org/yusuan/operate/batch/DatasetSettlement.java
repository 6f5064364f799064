package org.yusuan.operate.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yusuan.collect.source.Job;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.compare.ExpectedPublishers;
import org.yusuan.dataset.compare.ExpectedPublishers.Publisher;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.document.identity.Region;
import org.yusuan.document.identity.RegionMention;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.operate.batch.Night.DocumentsRead;
import org.yusuan.operate.batch.Night.Settled;

/** Settles over the whole dataset what the documents that were read mean for it. */
@Component
class DatasetSettlement {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetSettlement.class);

    private final DocumentStore store;
    private final ExpectedPublishers expected;
    private final ComparisonSettlement comparison;

    DatasetSettlement(DocumentStore store, ExpectedPublishers expected, ComparisonSettlement comparison) {
        this.store = store;
        this.expected = expected;
        this.comparison = comparison;
    }

    /** Puts the corrections in force, decides which editions are current, and then what compares with what. */
    Settled settle(Run run, DocumentsRead read) {
        HarvestRequest request = run.request();
        store.withdraw(request.withdrawn()); // parts of files that were read for the first time just now
        store.correct(request.corrections());
        store.settleEditions();
        Expectations.of(request.defined()).ifPresent(expected::expect);
        comparison.settle();
        return new Settled(read, unmatched(request.corrections()));
    }

    /** Corrections that fit no document. */
    List<Correction> unmatched(List<Correction> corrections) {
        Set<DocumentId> known =
                store.known(corrections.stream().map(Correction::id).toList());
        return corrections.stream()
                .filter(correction -> !known.contains(correction.id()))
                .toList();
    }

    /** Whose disclosures the jobs expect. */
    private static final class Expectations {
        private final RegionRegister regions;

        private Expectations(RegionRegister regions) {
            this.regions = regions;
        }

        /** The publishers of all jobs; empty if there are no jobs, so that a run without them forgets nothing. */
        static Optional<List<Publisher>> of(List<Job> jobs) {
            Expectations expectations = new Expectations(RegionRegister.shipped());
            return jobs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            jobs.stream().flatMap(expectations::publishers).toList());
        }

        private Stream<Publisher> publishers(Job job) {
            Optional<Region> ofJob = region(job.terms().region());
            return job.terms().publishers().stream().flatMap(name -> publisher(job, name, ofJob).stream());
        }

        /** The name says more exactly than the job where its publisher belongs: a city's job may expect its districts. */
        private Optional<Publisher> publisher(Job job, String name, Optional<Region> ofJob) {
            Optional<Region> region = regions.mentionsIn(name).stream()
                    .findFirst()
                    .filter(mention -> mention.start() == 0)
                    .flatMap(mention -> mention.onlyWithin(ofJob.stream().toList()))
                    .or(() -> ofJob);
            if (region.isEmpty()) {
                LOG.warn(
                        "job {}: the publisher {} cannot be expected without a region: give the job one",
                        job.name(),
                        name);
            }
            return region.map(where -> new Publisher(where.code(), name, null, null, null));
        }

        private Optional<Region> region(String codeOrName) {
            return regions.ofCode(codeOrName)
                    .or(() ->
                            regions.mentionsIn(codeOrName).stream().findFirst().flatMap(RegionMention::only));
        }
    }
}
