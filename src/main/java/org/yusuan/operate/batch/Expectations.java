package org.yusuan.operate.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.source.Job;
import org.yusuan.dataset.compare.ExpectedPublishers;
import org.yusuan.document.identity.Region;
import org.yusuan.document.identity.RegionMention;
import org.yusuan.document.identity.RegionRegister;

/** Whose disclosures the jobs expect. */
final class Expectations {
    private static final Logger LOG = LoggerFactory.getLogger(Expectations.class);

    private final RegionRegister regions;

    private Expectations(RegionRegister regions) {
        this.regions = regions;
    }

    /** The publishers of all jobs; empty if there are no jobs, so that a run without them forgets nothing. */
    static Optional<List<ExpectedPublishers.Publisher>> of(List<Job> jobs) {
        Expectations expectations = new Expectations(RegionRegister.shipped());
        return jobs.isEmpty()
                ? Optional.empty()
                : Optional.of(jobs.stream().flatMap(expectations::publishers).toList());
    }

    private Stream<ExpectedPublishers.Publisher> publishers(Job job) {
        Optional<Region> ofJob = region(job.terms().region());
        return job.terms().publishers().stream().flatMap(name -> publisher(job, name, ofJob).stream());
    }

    /** The name says more exactly than the job where its publisher belongs: a city's job may expect its districts. */
    private Optional<ExpectedPublishers.Publisher> publisher(Job job, String name, Optional<Region> ofJob) {
        Optional<Region> region = regions.mentionsIn(name).stream()
                .findFirst()
                .filter(mention -> mention.start() == 0)
                .flatMap(mention -> mention.onlyWithin(ofJob.stream().toList()))
                .or(() -> ofJob);
        if (region.isEmpty()) {
            LOG.warn(
                    "job {}: the publisher {} cannot be expected without a region: give the job one", job.name(), name);
        }
        return region.map(where -> new ExpectedPublishers.Publisher(where.code(), name, null, null, null));
    }

    private Optional<Region> region(String codeOrName) {
        return regions.ofCode(codeOrName)
                .or(() -> regions.mentionsIn(codeOrName).stream().findFirst().flatMap(RegionMention::only));
    }
}
