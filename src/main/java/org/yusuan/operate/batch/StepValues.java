package org.yusuan.operate.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.RunSteps;
import org.yusuan.model.SourceReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the steps of the runs gave. A step that follows in the same process gets the value itself; after a restart the value is
 * read back from the database, where it lies until the run has come to its end.
 */
@Component
class StepValues {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunSteps kept;
    private final Map<Key, Object> made = new ConcurrentHashMap<>();

    StepValues(RunSteps kept) {
        this.kept = kept;
    }

    /** Keeps what a step gave. */
    <V> void put(Run run, String step, V value, Form<V> form) {
        kept.keep(run.number(), step, form.write().apply(value));
        made.put(new Key(run.number(), step), value);
    }

    /**
     * What a step gave.
     *
     * @throws IllegalStateException if the step has not ended
     */
    @SuppressWarnings("unchecked") // the pipeline puts and gets a step's value with the same form
    <V> V get(Run run, String step, Form<V> form) {
        return (V) made.computeIfAbsent(new Key(run.number(), step), key -> form.read()
                .apply(
                        run,
                        kept.find(run.number(), step)
                                .orElseThrow(() -> new IllegalStateException(
                                        "step " + step + " of run " + run.number() + " has given nothing"))));
    }

    /** What a step of the run made in this process, if it came so far; the database is not asked. */
    <V> Optional<V> made(Run run, Class<V> type) {
        return made.entrySet().stream()
                .filter(entry -> entry.getKey().run == run.number())
                .map(Map.Entry::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Forgets what was made in this process; the database still has it. */
    void release(Run run) {
        made.keySet().removeIf(key -> key.run == run.number());
    }

    /** Forgets the values of all runs, also in the database: none of them will be restarted. */
    void forgetAll() {
        made.clear();
        kept.forgetAll();
    }

    /**
     * How a value is kept.
     *
     * @param write the text to keep
     * @param read the value of a run out of the text
     * @param <V> the value
     */
    record Form<V>(Function<V, String> write, BiFunction<Run, String, V> read) {

        /** Keeps the whole record as JSON. */
        static <V> Form<V> json(Class<V> type) {
            return new Form<>(JSON::writeValueAsString, (run, text) -> JSON.readValue(text, type));
        }

        /** Keeps the reports of sources alone, where the rest of the value is found once more on the disk. */
        static <V> Form<V> reports(Function<V, List<SourceReport>> write, BiFunction<Run, List<SourceReport>, V> read) {
            return new Form<>(
                    value -> JSON.writeValueAsString(write.apply(value)),
                    (run, text) -> read.apply(run, Arrays.asList(JSON.readValue(text, SourceReport[].class))));
        }
    }

    private record Key(long run, String step) {}
}
