package org.yusuan.operate.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a worker process is started: the same Java, the same program, its hidden command {@value #COMMAND}.
 *
 * @param program the part of the command line that names the program, such as {@code -jar yusuan.jar}
 * @param properties system properties that the workers get
 */
public record WorkerLaunch(List<String> program, Map<String, String> properties) {
    /** The hidden command of the command line that makes a process a worker. */
    public static final String COMMAND = "worker";

    /** All that a worker needs of the environment: no password of a database, no option meant for the parent. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "SystemRoot");

    public WorkerLaunch {
        program = List.copyOf(program);
        properties = Map.copyOf(properties);
    }

    /**
     * Describes how the running program is started: from its jar, whose nested jars only its own launcher can read, or from a class
     * path.
     *
     * @param main the class whose {@code main} takes {@value #COMMAND} and a directory
     */
    public static WorkerLaunch ofThisProgram(Class<?> main, Map<String, String> properties) {
        String classPath = System.getProperty("java.class.path", "");
        if (runsFromJar(main)) {
            return new WorkerLaunch(
                    List.of("-jar", Path.of(classPath).toAbsolutePath().toString()), properties);
        }
        return new WorkerLaunch(List.of("-cp", classPath, main.getName()), properties);
    }

    private static boolean runsFromJar(Class<?> main) {
        // a class in a Boot jar is at jar:nested:…; one in a directory is at file:…
        return "jar"
                .equals(main.getProtectionDomain().getCodeSource().getLocation().getProtocol());
    }

    /** Starts a worker with this home. Its standard output is discarded; its standard error goes to the log. */
    Process start(WorkerHome home, WorkerSettings settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(home, settings));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /**
     * Starts the program with other arguments in a virtual machine that is set as a worker's. The caller
     * reads its standard output; its standard error goes where ours goes.
     *
     * @param heapMegabytes {@code -Xmx}
     * @throws IOException if there is no such program any more
     */
    public Process startLike(int heapMegabytes, List<String> arguments) throws IOException {
        List<String> command = machine(heapMegabytes);
        command.addAll(program);
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> machine(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        // One thread works: a collector with threads of its own only costs memory.
        command.add("-XX:+UseSerialGC");
        // The second compiler wants more processor time than a worker's few thousand pages give back
        // (docs/performance.md).
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        return command;
    }

    private List<String> command(WorkerHome home, WorkerSettings settings) {
        List<String> command = machine(settings.heapMegabytes());
        command.add("-Djava.io.tmpdir=" + home.temporary());
        command.add("-Dlogback.configurationFile=logback-worker.xml");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(program);
        command.add(COMMAND);
        command.add(home.pool().toString());
        command.add(home.name());
        return command;
    }
}
