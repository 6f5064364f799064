package org.yusuan.cli.wiring;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** For commands that start no Spring: nothing else keeps the libraries from logging between the lines of a report. */
public final class QuietLog {
    private QuietLog() {}

    public static void begin() {
        LoggingSystem.get(QuietLog.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }
}
