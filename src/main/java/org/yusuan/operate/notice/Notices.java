package org.yusuan.operate.notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.operate.notice.NoticeChannel.NotSentException;
import org.yusuan.operate.notice.Outbox.Envelope;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;

/**
 * Notifies people of runs. A notice is added to the outbox of the output and sent from there; if the program is killed between
 * the two, a later run sends it. A server that does not answer fails no run. The caller holds the lock of the run.
 */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    /** The command of runs that nobody watches; those who type another command read its summary. */
    private static final String COMMAND = "run";

    private final NoticeSettings settings;
    private final List<NoticeChannel> channels;

    Notices(NoticeSettings settings, List<NoticeChannel> channels) {
        this.settings = settings;
        this.channels = List.copyOf(channels);
    }

    /**
     * Adds the notices of a run to the outbox, if the settings want them. A second call changes nothing.
     *
     * @param output the directory of the dataset
     * @param report what the run did
     */
    public void post(Path output, RunReport report) {
        boolean wanted = settings.when() == NoticeSettings.When.ALWAYS || report.ending() != RunEnding.WELL;
        if (wanted && report.command().equals(COMMAND)) {
            Outbox outbox = new Outbox(output);
            channels.forEach(channel -> outbox.post(new Envelope(report.run(), channel.name(), 0, "")));
        }
    }

    /** Whether a notice of this output waits to be sent. */
    public static boolean waitIn(Path output) {
        return !new Outbox(output).waiting().isEmpty();
    }

    /** Tries once to send each notice that waits in the outbox of this output. */
    public Delivery deliver(Path output) {
        Outbox outbox = new Outbox(output);
        int sent = 0;
        for (Envelope envelope : outbox.waiting()) {
            sent += delivered(outbox, new RunFiles(output), envelope) ? 1 : 0;
        }
        return new Delivery(sent, outbox.waiting().size(), outbox.givenUp().size());
    }

    private boolean delivered(Outbox outbox, RunFiles files, Envelope envelope) {
        Optional<NoticeChannel> channel = channels.stream()
                .filter(one -> one.name().equals(envelope.channel()))
                .findFirst();
        Optional<RunReport> report = files.read(envelope.run());
        if (channel.isEmpty() || report.isEmpty()) {
            outbox.giveUp(envelope.failed("its channel is no longer configured, or its report is gone"));
            return false;
        }
        try {
            channel.get().send(Notice.of(report.get()));
            outbox.sent(envelope);
            return true;
        } catch (NotSentException e) {
            tryLater(outbox, envelope.failed(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void tryLater(Outbox outbox, Envelope envelope) {
        LOG.warn("the notice of run {} was not sent: {}", envelope.run(), envelope.problem());
        if (envelope.attempts() >= settings.attempts()) {
            LOG.error("the notice of run {} is given up after {} attempts", envelope.run(), envelope.attempts());
            outbox.giveUp(envelope);
        } else {
            outbox.keep(envelope);
        }
    }

    /**
     * The result of a delivery.
     *
     * @param sent number of notices sent now
     * @param waiting number of notices that wait for another attempt
     * @param givenUp number of notices given up so far
     */
    public record Delivery(int sent, int waiting, int givenUp) {}
}
