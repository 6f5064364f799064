package org.yusuan.cli.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.dataset.compare.ConceptDictionary;
import org.yusuan.dataset.compare.ConceptReader;
import org.yusuan.dataset.compare.ExpectedTables;
import org.yusuan.document.ocr.ScanLimits;
import org.yusuan.document.office.OfficeLimits;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.SecondReadingLimits;
import org.yusuan.document.sheet.SheetLimits;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.TableKey;
import org.yusuan.operate.worker.WorkerLaunch;
import org.yusuan.operate.worker.WorkerPool;
import org.yusuan.operate.worker.WorkerSettings;

/** The Spring context of a command: store, comparison, export, report, the nightly flow and notices. */
@SpringBootApplication(
        scanBasePackages = {
            "org.yusuan.operate.batch",
            "org.yusuan.dataset.store",
            "org.yusuan.dataset.compare",
            "org.yusuan.dataset.export",
            "org.yusuan.dataset.report",
            "org.yusuan.operate.notice"
        })
@EnableConfigurationProperties({WorkerSettings.class, CacheSettings.class})
class ApplicationConfiguration {

    /** Reads the documents. Closing the context closes it, and with it its workers. */
    @Bean
    DocumentExtractor extractor(
            ExtractorFactory choice, WorkerSettings workers, ExtractorLimits limits, CacheSettings cache) {
        return choice.open(workers, limits, cache);
    }

    /** The clock of visits to the web. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Bound by hand, since the stages know nothing of Spring. */
    @Bean
    ExtractorLimits limits(Environment environment) {
        Binder binder = Binder.get(environment);
        return new ExtractorLimits(
                binder.bind("yusuan.extract", PageLimits.class).get(),
                binder.bind("yusuan.extract.scans", ScanLimits.class).get(),
                binder.bind("yusuan.extract.sheets", SheetLimits.class).get(),
                binder.bind("yusuan.extract.texts", OfficeLimits.class).get(),
                binder.bind("yusuan.extract.second-reading", SecondReadingLimits.class)
                        .get());
    }

    @Bean
    ArchiveLimits archiveLimits(Environment environment) {
        return Binder.get(environment)
                .bind("yusuan.unpack", ArchiveLimits.class)
                .get();
    }

    /** The dictionary of concepts; a user's own lies beside the folder of templates. */
    @Bean
    ConceptDictionary concepts(ExtractorFactory choice) {
        return ConceptReader.dictionary(
                choice.readers().templates().toAbsolutePath().resolveSibling("concepts.yaml"));
    }

    /** The tables that each template expects, since the comparison knows nothing of templates. */
    @Bean
    ExpectedTables layouts(ExtractorFactory choice) {
        SortedMap<String, List<TableKey>> tables = new TreeMap<>();
        TemplateLibrary.withOwn(choice.readers().templates())
                .templates()
                .forEach(template -> tables.put(template.name(), template.keys()));
        return new ExpectedTables(tables);
    }

    /** Beans are created when they are needed, but the schema must exist before any of them. */
    @Bean
    static LazyInitializationExcludeFilter schemaFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    /**
     * Makes the extractor of a session: one in this process, or a pool of worker processes.
     *
     * @param inProcess makes an extractor of this process
     * @param launch how a worker process is started
     * @param readers how documents are read
     */
    record ExtractorFactory(
            Function<ExtractorSettings, DocumentExtractor> inProcess, WorkerLaunch launch, ReaderOptions readers) {

        DocumentExtractor open(WorkerSettings workers, ExtractorLimits limits, CacheSettings cache) {
            ExtractorSettings settings = new ExtractorSettings(limits, readers.templates(), cache.of(readers.kept()));
            // made even where workers read: it knows the version, and finds a mistake in a template before a worker
            // starts
            DocumentExtractor own = inProcess.apply(settings);
            try {
                return readers.workers() == 0 ? own : new WorkerPool(launch, workers, settings, own.version());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
