package org.yusuan.operate.notice;

/**
 * A notice in the outbox: whose, by which way, and how far it came. What it says is made of the run's report.
 *
 * @param run number of the run
 * @param channel by which it goes
 * @param attempts how often it was tried
 * @param problem of the last attempt; empty if there was none
 */
record Envelope(long run, String channel, int attempts, String problem) {

    Envelope triedInVain(String why) {
        return new Envelope(run, channel, attempts + 1, why);
    }

    String fileName() {
        return "%d-%s.json".formatted(run, channel);
    }
}
