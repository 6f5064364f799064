package org.yusuan.cli.wiring;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes the program the same in every locale. A virtual machine of Java 17 opens no file with a Chinese name in the locale C, which
 * cron and {@code env -i} set, and nothing changes that once it runs. It then starts itself once more in {@code C.UTF-8}, with the
 * same options and arguments, and passes signals and the exit code on.
 */
public final class LocaleIndependence {
    /** Set for the second process: the number of the first one. */
    private static final String FIRST = "YUSUAN_FIRST_PROCESS";

    private static final String LOCALE = "C.UTF-8";

    private LocaleIndependence() {}

    /** The arguments as they were given, whatever the locale made of them. */
    public static List<String> arguments(List<String> given) {
        String first = System.getenv(FIRST);
        if (first != null && first.chars().allMatch(Character::isDigit)) {
            endWith(Long.parseLong(first));
        }
        return CommandBytes.arguments(given);
    }

    /**
     * Does the work in a second process, if this one cannot open all files.
     *
     * @return its exit code; empty if this process is to do the work
     */
    public static OptionalInt elsewhere() {
        boolean utf8 = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
        if (utf8
                || System.getenv(FIRST) != null
                || !System.getProperty("os.name").startsWith("Linux")) {
            return OptionalInt.empty();
        }
        try {
            ProcessBuilder second = new ProcessBuilder("/bin/sh", "-c", CommandBytes.again()).inheritIO();
            second.environment().put("LC_ALL", LOCALE);
            second.environment()
                    .put(FIRST, Long.toString(ProcessHandle.current().pid()));
            Process process = second.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-of-second-process"));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // where no second process can be started, this one does what it can
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.COULD_NOT_RUN);
        }
    }

    /** Ends this process when the first one is killed, which could not pass that on. */
    private static void endWith(long first) {
        ProcessHandle.of(first)
                .ifPresent(process -> process.onExit().thenRun(() -> System.exit(ExitCode.COULD_NOT_RUN)));
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
