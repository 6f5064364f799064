package org.yusuan.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, with an extractor that obeys its documents. */
final class YusuanProcess implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Process process;

    private YusuanProcess(Process process) {
        this.process = process;
    }

    /** Starts the program, whose output goes into a file. */
    static YusuanProcess start(Path printed, List<String> arguments) throws IOException {
        return start(ObedientYusuan.class, List.of(), printed, arguments);
    }

    /** Starts another main class, with options of its JVM. */
    static YusuanProcess start(Class<?> main, List<String> options, Path printed, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new YusuanProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start());
    }

    long number() {
        return process.pid();
    }

    /** Sends SIGTERM. */
    void terminate() {
        process.destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the process does not end");
        }
        return process.exitValue();
    }

    /** Waits until a condition holds or the process has ended; checks often, since the condition may hold only briefly. */
    void awaitOrEnd(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!process.waitFor(1, TimeUnit.MILLISECONDS) && !condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come so far, and does not end");
            }
        }
    }

    /** Waits until a condition holds; fails if the process ends before, or after too much time. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("it did not come so far; alive: " + process.isAlive());
            }
        }
    }

    /** Waits until a file is not empty. */
    void awaitFile(Path file) throws InterruptedException {
        await(() -> {
            try {
                return Files.exists(file) && Files.size(file) > 0;
            } catch (IOException e) {
                return false; // it is just being renamed
            }
        });
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
    }
}
