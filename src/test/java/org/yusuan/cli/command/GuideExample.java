package org.yusuan.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The worked example on a page of the documentation, as steps: what goes into the template, and which commands are typed.
 *
 * @param steps in the order of the page
 */
record GuideExample(List<Step> steps) {
    private static final String PROMPT = "$ yusuan ";

    /** One step. */
    sealed interface Step {
        /** The template now holds this text. */
        record Write(String yaml) implements Step {}

        /** A command is typed; these lines are among those that it prints, in this order. */
        record Type(List<String> arguments, List<String> printed) implements Step {}
    }

    static GuideExample of(Path page, String heading) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String kind = "";
        boolean here = false;
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("## ")) {
                here = line.equals(heading);
            } else if (here && line.startsWith("```") && kind.isEmpty()) {
                kind = line.substring(3);
            } else if (here && line.equals("```")) {
                steps.addAll(kind.equals("yaml") ? List.of(new Step.Write(text(block))) : typed(block));
                block.clear();
                kind = "";
            } else if (!kind.isEmpty()) {
                block.add(line);
            }
        }
        return new GuideExample(List.copyOf(steps));
    }

    private static String text(List<String> block) {
        return String.join("\n", block) + "\n";
    }

    private static List<Step> typed(List<String> block) {
        List<Step> steps = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith(PROMPT)) {
                printed = new ArrayList<>();
                steps.add(new Step.Type(List.of(line.substring(PROMPT.length()).split(" ")), printed));
            } else if (!line.strip().equals("…")) {
                printed.add(line);
            }
        }
        return steps;
    }
}
