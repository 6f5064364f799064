package org.yusuan.dataset.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Validates the files of a Data Package strictly against its descriptor: types, constraints, primary and foreign keys,
 * sizes and digests.
 *
 * <pre>java -cp … org.yusuan.dataset.export.DataPackageValidation output</pre>
 *
 * <p>Prints the violations; exits with 1 if there is any.
 */
public final class DataPackageValidation {
    private DataPackageValidation() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("Usage: DataPackageValidation DIR");
        }
        System.exit(run(Path.of(args[0]), System.out));
    }

    /** The exit code: 0 if there is no violation. */
    static int run(Path output, PrintStream out) {
        DataPackageCheck check = DataPackageCheck.of(output);
        List<String> violations = check.violations();
        violations.forEach(out::println);
        out.printf("Data Package of %d files: %d violations%n", check.paths().size(), violations.size());
        return violations.isEmpty() && !check.paths().isEmpty() ? 0 : 1;
    }
}
