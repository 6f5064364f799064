package org.yusuan.cli;

import java.time.InstantSource;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.page.PageLimits;
import org.yusuan.worker.WorkerSettings;

/** The Spring context of a command: the store, the export and the nightly flow. */
@SpringBootApplication(
        scanBasePackages = {"org.yusuan.batch", "org.yusuan.store", "org.yusuan.export", "org.yusuan.notice"})
@EnableConfigurationProperties(WorkerSettings.class)
class Wiring {

    /** Closed with the context, and its workers with it. */
    @Bean
    DocumentExtractor extractor(ExtractorChoice choice, WorkerSettings workers, PageLimits limits) {
        return choice.open(workers, limits);
    }

    /** Of the visits to the web. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Bound by hand: the stage of the pages knows nothing of Spring. */
    @Bean
    PageLimits limits(Environment environment) {
        return Binder.get(environment).bind("yusuan.extract", PageLimits.class).get();
    }

    /** Beans come when they are needed, but the schema must be there before any of them. */
    @Bean
    static LazyInitializationExcludeFilter schemaFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }
}
