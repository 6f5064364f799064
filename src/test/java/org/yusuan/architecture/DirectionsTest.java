package org.yusuan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

@AnalyzeClasses(packages = "org.yusuan", importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("once")
class DirectionsTest {

    @ArchTest
    static final ArchRule stages_follow_the_road = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("..model..")
            .layer("source")
            .definedBy("..source..")
            .layer("archive")
            .definedBy("..archive..")
            .layer("fetch")
            .definedBy("..fetch..")
            .layer("intake")
            .definedBy("..intake..")
            .layer("page")
            .definedBy("..page..")
            .layer("ocr")
            .definedBy("..ocr..")
            .layer("grid")
            .definedBy("..grid..")
            .layer("sheet")
            .definedBy("..sheet..")
            .layer("office")
            .definedBy("..office..")
            .layer("template")
            .definedBy("..template..")
            .layer("form")
            .definedBy("..form..")
            .layer("check")
            .definedBy("..check..")
            .layer("extract")
            .definedBy("..extract..")
            .layer("worker")
            .definedBy("..worker..")
            .layer("store")
            .definedBy("..store..")
            .layer("compare")
            .definedBy("..compare..")
            .layer("export")
            .definedBy("..export..")
            .layer("report")
            .definedBy("..report..")
            .layer("night")
            .definedBy("..night..")
            .layer("changes")
            .definedBy("..changes..")
            .layer("metrics")
            .definedBy("..metrics..")
            .layer("notice")
            .definedBy("..notice..")
            .layer("batch")
            .definedBy("..batch..")
            .layer("schedule")
            .definedBy("..schedule..")
            .layer("bench")
            .definedBy("..bench..")
            .layer("cli")
            .definedBy("..cli..")
            .optionalLayer("program")
            .definedBy("org.yusuan")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("source", "batch", "cli")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("source", "batch", "cli")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("ocr", "grid", "extract", "bench", "cli")
            .whereLayer("ocr")
            .mayOnlyBeAccessedByLayers("extract", "bench", "cli")
            .whereLayer("grid")
            .mayOnlyBeAccessedByLayers("sheet", "office", "template", "form", "extract", "cli")
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("extract", "cli")
            .whereLayer("office")
            .mayOnlyBeAccessedByLayers("extract", "cli")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("form", "extract", "cli", "batch")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("extract", "cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("extract", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("extract", "source", "cli", "batch")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("worker", "batch", "bench", "cli", "program")
            .whereLayer("worker")
            .mayOnlyBeAccessedByLayers("batch", "cli", "program")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("compare", "export", "report", "batch", "bench", "cli")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("export", "report", "batch", "cli")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("batch", "bench", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("batch", "cli")
            .whereLayer("changes")
            .mayOnlyBeAccessedByLayers("batch")
            .whereLayer("metrics")
            .mayOnlyBeAccessedByLayers("batch", "schedule", "cli")
            .whereLayer("notice")
            .mayOnlyBeAccessedByLayers("batch", "cli")
            .whereLayer("schedule")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("schedule", "cli")
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("program");

    @ArchTest
    static final ArchRule no_package_needs_itself_through_another =
            slices().matching("org.yusuan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_ground_floor_needs_nothing = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.yusuan.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..grid..", "..template..", "..form..", "..check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.tika..");

    @ArchTest
    static final ArchRule only_page_knows_pdf_libraries = noClasses()
            .that()
            .resideOutsideOfPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "technology.tabula..");

    @ArchTest
    static final ArchRule the_archive_knows_only_the_ground_floor = noClasses()
            .that()
            .resideInAPackage("..archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.yusuan.source..", "org.yusuan.fetch..", "org.yusuan.store..", "org.springframework..");

    @ArchTest
    static final ArchRule only_sheet_and_office_know_the_office_library = noClasses()
            .that()
            .resideOutsideOfPackages("..sheet..", "..office..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule only_fetch_talks_to_the_web = noClasses()
            .that()
            // notice posts to the one address that the operator set
            .resideOutsideOfPackages("..fetch..", "..notice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "crawlercommons.robots..", "java.net.http..");

    @ArchTest
    static final ArchRule fetching_knows_nothing_but_the_ground_floor = noClasses()
            .that()
            .resideInAPackage("..fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.tika..");

    @ArchTest
    static final ArchRule only_ocr_knows_the_recognition = noClasses()
            .that()
            .resideOutsideOfPackage("..ocr..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule no_state_is_static =
            noFields().that().areStatic().should().notBeFinal().because("a run must not depend on the runs before it");
}
