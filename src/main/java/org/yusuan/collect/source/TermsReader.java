package org.yusuan.collect.source;

import java.util.List;

/** Reads what a job of any kind may say. */
final class TermsReader {
    private TermsReader() {}

    static JobTerms terms(JobNode node) {
        return new JobTerms(
                node.text("name"),
                node.optional("region").orElse(""),
                node.optional("template").orElse(""),
                node.list("publishers").orElse(List.of()),
                node.child("schedule", JobKeys.SCHEDULE)
                        .map(TermsReader::schedule)
                        .orElse(null));
    }

    private static Schedule schedule(JobNode node) {
        return new Schedule(
                node.value("cron", JobValues::cron).orElseThrow(() -> node.missing("cron")),
                node.value("zone", JobValues::zone).orElse(JobValues.CHINA));
    }
}
