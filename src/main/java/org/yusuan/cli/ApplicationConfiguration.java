package org.yusuan.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.yusuan.document.sheet.SheetLimits;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.TableKey;
import org.yusuan.operate.worker.WorkerSettings;

/** The Spring context of a command: the store, the export and the nightly flow. */
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

    /** Closed with the context, and its workers with it. */
    @Bean
    DocumentExtractor extractor(
            ExtractorChoice choice, WorkerSettings workers, ExtractorLimits limits, CacheSettings cache) {
        return choice.open(workers, limits, cache);
    }

    /** Of the visits to the web. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Bound by hand: the stages know nothing of Spring. */
    @Bean
    ExtractorLimits limits(Environment environment) {
        Binder binder = Binder.get(environment);
        return new ExtractorLimits(
                binder.bind("yusuan.extract", PageLimits.class).get(),
                binder.bind("yusuan.extract.scans", ScanLimits.class).get(),
                binder.bind("yusuan.extract.sheets", SheetLimits.class).get(),
                binder.bind("yusuan.extract.texts", OfficeLimits.class).get());
    }

    @Bean
    ArchiveLimits archiveLimits(Environment environment) {
        return Binder.get(environment)
                .bind("yusuan.unpack", ArchiveLimits.class)
                .get();
    }

    /** A user's own dictionary lies beside the jobs, as the folder of templates does. */
    @Bean
    ConceptDictionary concepts(ExtractorChoice choice) {
        return ConceptReader.dictionary(
                choice.readers().templates().toAbsolutePath().resolveSibling("concepts.yaml"));
    }

    /** What is expected of a document: the comparison knows nothing of templates. */
    @Bean
    ExpectedTables layouts(ExtractorChoice choice) {
        SortedMap<String, List<TableKey>> tables = new TreeMap<>();
        TemplateLibrary.withOwn(choice.readers().templates())
                .templates()
                .forEach(template -> tables.put(template.name(), template.keys()));
        return new ExpectedTables(tables);
    }

    /** Beans come when they are needed, but the schema must be there before any of them. */
    @Bean
    static LazyInitializationExcludeFilter schemaFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }
}
