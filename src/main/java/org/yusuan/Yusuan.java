package org.yusuan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.yusuan.cli.command.Program;
import org.yusuan.cli.wiring.LocaleIndependence;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.operate.worker.WorkerLaunch;
import org.yusuan.operate.worker.WorkerProcess;

/** The entry point of the program; see {@link org.yusuan.cli.command} for its commands. */
public final class Yusuan {
    private Yusuan() {}

    /**
     * Runs the command named by the arguments and ends with its exit code.
     *
     * @param args the command line
     * @throws IOException in a worker, if it loses its parent
     */
    public static void main(String[] args) throws IOException {
        List<String> arguments = Arrays.asList(args);
        // A worker comes up once for every few documents: it needs neither commands nor Spring.
        if (!arguments.isEmpty() && arguments.get(0).equals(WorkerLaunch.COMMAND)) {
            new WorkerProcess(arguments.subList(1, arguments.size()), DocumentPipeline::of).serve();
        } else {
            System.exit(LocaleIndependence.elsewhere().orElseGet(() -> run(LocaleIndependence.arguments(arguments))));
        }
    }

    private static int run(List<String> arguments) {
        return new Program(Yusuan.class, DocumentPipeline::of, console(FileDescriptor.out), console(FileDescriptor.err))
                .run(arguments);
    }

    /** In UTF-8 whatever the locale says: under cron's locale C Chinese names would become question marks. */
    private static PrintWriter console(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
