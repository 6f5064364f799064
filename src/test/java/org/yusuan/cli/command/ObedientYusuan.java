package org.yusuan.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.yusuan.operate.worker.WorkerLaunch;
import org.yusuan.operate.worker.WorkerProcess;
import org.yusuan.testing.ObedientExtractor;

/** The real program with an extractor that obeys its documents; in this process or in one of its own. */
final class ObedientYusuan {
    private ObedientYusuan() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        if (arguments.get(0).equals(WorkerLaunch.COMMAND)) {
            new WorkerProcess(arguments.subList(1, arguments.size()), ObedientExtractor::new).serve();
        } else {
            System.exit(run(arguments).exitCode());
        }
    }

    static Result run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(
                        ObedientYusuan.class, ObedientExtractor::new, new PrintWriter(out), new PrintWriter(err))
                .run(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    record Result(int exitCode, String out, String err) {}
}
