package org.yusuan.cli.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.yusuan.cli.wiring.ApplicationConfiguration.ExtractorFactory;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.worker.WorkerLaunch;

/** Opens the Spring context in which a command works. */
public final class SessionFactory {
    private final Class<?> main;
    private final Function<ExtractorSettings, DocumentExtractor> extractors;

    /**
     * Makes a factory.
     *
     * @param main the class whose {@code main} starts workers of this program
     * @param extractors makes the extractor of this process
     */
    public SessionFactory(Class<?> main, Function<ExtractorSettings, DocumentExtractor> extractors) {
        this.main = main;
        this.extractors = extractors;
    }

    /**
     * Opens a session; close it to release the database and the workers.
     *
     * @param database the address of the database
     * @param log the directory of the log; null for none
     * @param readers how documents are read
     */
    public ConfigurableApplicationContext open(DatabaseAddress database, @Nullable Path log, ReaderOptions readers) {
        DatabaseAddress ready = database.prepared();
        return start(ready, log, context -> register(context, ready, log, readers));
    }

    /**
     * Opens a session of a command that only reads. Of a database in a file it reads a copy of this moment, so that it can neither
     * disturb a run nor be disturbed by it.
     *
     * @param database the address of the database, which exists
     * @param readers how documents are read
     */
    public ConfigurableApplicationContext read(DatabaseAddress database, ReaderOptions readers) {
        Path file = database.file();
        if (file == null) {
            return open(database, null, readers);
        }
        DatabaseFile.Snapshot snapshot = new DatabaseFile(file).snapshot();
        try {
            return start(snapshot.address(), null, context -> {
                // registered first, and so destroyed after the pool
                context.registerBean("snapshot", DatabaseFile.Snapshot.class, () -> snapshot);
                context.addBeanFactoryPostProcessor(beans -> beans.getBean("snapshot"));
                register(context, snapshot.address(), null, readers);
            });
        } catch (RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext start(
            DatabaseAddress database, @Nullable Path log, Consumer<GenericApplicationContext> beans) {
        List<String> settings = new ArrayList<>();
        if (log != null) {
            settings.add("--logging.file.name=" + log.resolve("yusuan.log"));
        }
        if (database.file() != null) {
            settings.add("--spring.flyway.enabled=false"); // a file is migrated before it is opened
        }
        return new SpringApplicationBuilder(ApplicationConfiguration.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> beans.accept((GenericApplicationContext) context))
                .run(settings.toArray(String[]::new));
    }

    /**
     * Does something with the notices of the settings alone, where the database cannot be opened.
     *
     * @param work what to do
     */
    public void withoutDatabase(Consumer<Notices> work) {
        try (ConfigurableApplicationContext notices = new SpringApplicationBuilder(NoticesAlone.class)
                .web(WebApplicationType.NONE)
                .run()) {
            work.accept(notices.getBean(Notices.class));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.yusuan.operate.notice")
    static class NoticesAlone {}

    private void register(
            GenericApplicationContext context, DatabaseAddress database, @Nullable Path log, ReaderOptions readers) {
        // a connection for each document under way, for the records of the job and for the export
        context.registerBean("dataSource", javax.sql.DataSource.class, () -> database.open(readers.workers() + 3));
        context.registerBean(
                ExtractorFactory.class,
                () -> new ExtractorFactory(extractors, WorkerLaunch.ofThisProgram(main, fontCache(log)), readers));
    }

    /** Starts this program in another process. */
    public WorkerLaunch program() {
        return WorkerLaunch.ofThisProgram(main, Map.of());
    }

    /** The index of the system's fonts takes seconds to build; PDFBox would otherwise keep it in the home directory. */
    private static Map<String, String> fontCache(@Nullable Path log) {
        return log == null ? Map.of() : Map.of("pdfbox.fontcache", log.toString());
    }
}
