package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Decodes the output of the recognition model (connectionist temporal classification). The model gives, for each step
 * from left to right, the probabilities of all characters. A run of steps with the same most probable class is one
 * character; class 0 means no character.
 */
final class Ctc {
    private final List<String> alphabet;

    /**
     * Creates a decoder.
     *
     * @param alphabet the characters of the classes from 1 on
     */
    Ctc(List<String> alphabet) {
        this.alphabet = List.copyOf(alphabet);
    }

    /**
     * Decodes the characters of a line.
     *
     * @param steps probabilities, by step and class
     * @param used number of steps that the line's own width takes; may be fewer than there are, and not a whole number
     */
    RecognisedLine decode(float[][] steps, double used) {
        List<RecognisedLine.Mark> marks = new ArrayList<>();
        int begin = 0;
        int current = best(steps[0]);
        for (int step = 1; step <= steps.length; step++) {
            int next = step == steps.length ? -1 : best(steps[step]);
            if (next != current) {
                add(marks, steps, current, begin, step, used);
                begin = step;
                current = next;
            }
        }
        return new RecognisedLine(marks);
    }

    private void add(List<RecognisedLine.Mark> marks, float[][] steps, int best, int begin, int end, double used) {
        if (best == 0 || best > alphabet.size()) {
            return;
        }
        double certainty = 0;
        for (int step = begin; step < end; step++) {
            certainty = Math.max(certainty, steps[step][best]);
        }
        double at = Math.min(1, (begin + end) / 2.0 / used);
        marks.add(new RecognisedLine.Mark(alphabet.get(best - 1), at, certainty));
    }

    private static int best(float[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
