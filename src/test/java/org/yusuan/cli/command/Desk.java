package org.yusuan.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An operator's desk: a folder of documents, a folder for the dataset, and the program.
 *
 * @param folder of all of it
 */
record Desk(Path folder) {

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Writes a document into the input; its first word says what it does to its reader. */
    Path document(String name, String content) throws IOException {
        Files.createDirectories(input());
        return Files.writeString(input().resolve(name), content);
    }

    /** Runs the command {@code run} over the input, in this process. */
    ObedientYusuan.Result run(String... more) {
        return run(0, more);
    }

    ObedientYusuan.Result run(int workers, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--input", input().toString(), "--workers", Integer.toString(workers)));
        arguments.addAll(List.of(more));
        return command("run", arguments.toArray(String[]::new));
    }

    /** Runs a command over the input, with the templates and corrections of this desk, in this process. */
    ObedientYusuan.Result again(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--workers",
                "0",
                "--templates",
                templates().toString(),
                "--overrides",
                folder.resolve("overrides.csv").toString()));
        if (!name.equals("extract")) {
            arguments.addAll(List.of("--input", input().toString()));
        }
        arguments.addAll(List.of(more));
        return command(name, arguments.toArray(String[]::new));
    }

    Path templates() {
        return folder.resolve("templates");
    }

    /** Changes the templates, and so their version. */
    void templates(String version) throws IOException {
        Files.writeString(Files.createDirectories(templates()).resolve("version"), version);
    }

    /** The text of a file of the dataset. */
    String csv(String name) throws IOException {
        return Files.readString(output().resolve("csv").resolve(name + ".csv"));
    }

    ObedientYusuan.Result command(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name, "--output", output().toString()));
        arguments.addAll(List.of(more));
        return ObedientYusuan.run(arguments);
    }
}
