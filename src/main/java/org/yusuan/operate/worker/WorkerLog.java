package org.yusuan.operate.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what a worker says on standard error to the log of the run. */
final class WorkerLog {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerLog.class);

    private WorkerLog() {}

    static void follow(Process process, String name) {
        Thread reader = new Thread(() -> copy(process, name), "log-of-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private static void copy(Process process, String name) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> LOG.info("{}: {}", name, line));
        } catch (UncheckedIOException | IOException e) {
            LOG.debug("{}: its standard error ended with {}", name, e.getClass());
        }
    }
}
