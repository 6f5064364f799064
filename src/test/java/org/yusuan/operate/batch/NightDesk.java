package org.yusuan.operate.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.dataset.compare.ConceptDictionary;
import org.yusuan.dataset.compare.ConceptReader;
import org.yusuan.dataset.compare.ExpectedTables;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.operate.run.OpenRun;
import org.yusuan.operate.run.RunFiles;

/**
 * A folder of documents, an output, a database, and the night over them; each night in an application of its own, as after a
 * restart of the machine.
 *
 * @param folder of all of it
 * @param database that the nights share
 */
record NightDesk(Path folder, OpenDatabase database) {

    Path output() {
        return folder.resolve("output");
    }

    RunFiles files() {
        return new RunFiles(output());
    }

    Path document(String name, String content) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        return Files.writeString(input.resolve(name), content);
    }

    /** A night over all documents, with this extractor and two threads. */
    HarvestReport run(DocumentExtractor extractor) {
        return with(
                extractor,
                launcher -> launcher.run(OpenRun.open(output(), "run", Instant.now()), request(), Progress.SILENT));
    }

    /** A night that failed is restarted, with another extractor if need be. */
    HarvestReport restart(long run, DocumentExtractor extractor) {
        return with(extractor, launcher -> launcher.restart(run, request(), Progress.SILENT));
    }

    /** The names and states of the documents, as the database has them. */
    Map<String, String> documents() {
        Map<String, String> states = new TreeMap<>();
        database.sql()
                .sql("SELECT s.source_file, d.status FROM sighting s JOIN document d ON d.document_no = s.document_no")
                .query(row -> {
                    states.put(row.getString(1), row.getString(2));
                });
        return states;
    }

    /** The steps of a run and how each ended, in the order in which they began; partitions left out. */
    List<String> steps(long run) {
        return database.sql()
                .sql("""
                        SELECT s.step_name || ' ' || s.status FROM BATCH_STEP_EXECUTION s
                        JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.job_execution_id = s.job_execution_id
                        WHERE p.parameter_name = 'run' AND p.parameter_value = :run AND s.step_name NOT LIKE '%:%'
                        ORDER BY s.step_execution_id""")
                .param("run", Long.toString(run))
                .query(String.class)
                .list();
    }

    private HarvestRequest request() {
        Path input = folder.resolve("input");
        return new HarvestRequest(
                "run",
                new RunSources(
                        List.of(FolderJob.of(input)),
                        new Archive(folder.resolve("archive")),
                        null,
                        RunSources.Asking.NOT),
                List.of(),
                output(),
                2,
                new Selection.Unread(),
                List.of(),
                Map.of(),
                false);
    }

    private HarvestReport with(DocumentExtractor extractor, Function<HarvestLauncher, HarvestReport> work) {
        AtomicReference<DocumentExtractor> chosen = new AtomicReference<>(extractor);
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("dataSource", DataSource.class, database::dataSource);
                    beans.registerBean("extractor", DocumentExtractor.class, chosen::get);
                })
                .run()) {
            return work.apply(application.getBean(HarvestLauncher.class));
        }
    }

    /** What the program itself puts around the night. No configuration by name: the program's own scan must not find it. */
    @EnableAutoConfiguration
    @ComponentScan({
        "org.yusuan.operate.batch",
        "org.yusuan.dataset.store",
        "org.yusuan.dataset.compare",
        "org.yusuan.dataset.export",
        "org.yusuan.dataset.report",
        "org.yusuan.operate.notice"
    })
    static class Application {
        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        ArchiveLimits limits() {
            return ArchiveLimits.DEFAULT;
        }

        @Bean
        ConceptDictionary concepts() {
            return ConceptReader.dictionary(Path.of("no concepts of its own"));
        }

        @Bean
        ExpectedTables layouts() {
            return new ExpectedTables(new TreeMap<>());
        }
    }
}
