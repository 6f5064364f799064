package org.yusuan.cli;

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

    /** Puts a document into the input; its first word is what it does to its reader. */
    Path document(String name, String content) throws IOException {
        Files.createDirectories(input());
        return Files.writeString(input().resolve(name), content);
    }

    /** The command {@code run} over the input, in this process. */
    ObedientYusuan.Result run(String... more) {
        return run(0, more);
    }

    ObedientYusuan.Result run(int workers, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--input", input().toString(), "--workers", Integer.toString(workers)));
        arguments.addAll(List.of(more));
        return command("run", arguments.toArray(String[]::new));
    }

    ObedientYusuan.Result command(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name, "--output", output().toString()));
        arguments.addAll(List.of(more));
        return ObedientYusuan.run(arguments);
    }
}
