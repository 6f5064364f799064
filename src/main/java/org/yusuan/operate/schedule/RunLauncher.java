package org.yusuan.operate.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.yusuan.model.CannotRunException;

/** Starts commands of the program, such as a nightly run. */
@FunctionalInterface
public interface RunLauncher {

    /**
     * Starts a command.
     *
     * @param arguments the command and its options, such as {@code run --job inbox}
     * @return the running command
     * @throws CannotRunException if it cannot be started
     */
    Running start(List<String> arguments);

    /**
     * Starts each command in a child process, with the environment and the output of this one. A run that leaks, crashes or
     * fills its heap then harms nothing else, and the service holds no database between two runs.
     *
     * @param program the part of the command line that names the program, such as {@code -jar yusuan.jar}
     */
    static RunLauncher inChildProcesses(List<String> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return arguments -> {
            List<String> command = Stream.of(List.of(java), program, arguments)
                    .flatMap(List::stream)
                    .toList();
            try {
                return new ChildProcess(new ProcessBuilder(command).inheritIO().start());
            } catch (IOException e) {
                throw new CannotRunException("no process can be started: " + e.getMessage(), e);
            }
        };
    }

    /** A command that was started. */
    interface Running {

        /**
         * Waits for the command to end.
         *
         * @param atMost the longest to wait
         * @return whether the command has ended
         */
        boolean awaitEnd(Duration atMost) throws InterruptedException;

        /** The exit code of a command that has ended. */
        int exitCode();

        /** Asks the command to end, and kills it if it does not. Whatever it had loaded stays complete. */
        void stop() throws InterruptedException;
    }

    /** A command in a process of its own. */
    record ChildProcess(Process process) implements Running {
        /** A run that is asked to end finishes the document whose transaction is open; that takes less than this. */
        private static final Duration TIME_TO_END = Duration.ofSeconds(20);

        @Override
        public boolean awaitEnd(Duration atMost) throws InterruptedException {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int exitCode() {
            return process.exitValue();
        }

        @Override
        public void stop() throws InterruptedException {
            process.destroy();
            if (!awaitEnd(TIME_TO_END)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
