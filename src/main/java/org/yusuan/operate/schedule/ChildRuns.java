package org.yusuan.operate.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yusuan.model.CannotRunException;

/**
 * Commands in processes of their own, with the environment and the output of this one: a run that leaks, crashes or fills its
 * heap takes nothing with it, and between the runs the service holds no database.
 */
public final class ChildRuns implements RunLauncher {
    /** A run that is asked to end needs no longer than the document's transaction that it is in. */
    private static final Duration TO_DIE = Duration.ofSeconds(20);

    private final List<String> program;

    /** @param program the part of the command line that names the program, such as {@code -jar yusuan.jar} */
    public ChildRuns(List<String> program) {
        this.program = List.copyOf(program);
    }

    @Override
    public Running start(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        command.addAll(arguments);
        try {
            return new Child(new ProcessBuilder(command).inheritIO().start());
        } catch (IOException e) {
            throw new CannotRunException("no process can be started: " + e.getMessage(), e);
        }
    }

    private record Child(Process process) implements Running {

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
            if (!awaitEnd(TO_DIE)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
