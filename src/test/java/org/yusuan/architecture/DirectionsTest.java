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
    static final ArchRule groups_depend_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.yusuan.model..")
            .layer("io")
            .definedBy("org.yusuan.io..")
            .layer("document")
            .definedBy("org.yusuan.document..")
            .layer("collect")
            .definedBy("org.yusuan.collect..")
            .layer("dataset")
            .definedBy("org.yusuan.dataset..")
            .layer("operate")
            .definedBy("org.yusuan.operate..")
            .layer("bench")
            .definedBy("org.yusuan.bench..")
            .layer("cli")
            .definedBy("org.yusuan.cli..")
            .optionalLayer("program")
            .definedBy("org.yusuan")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("collect", "operate", "bench", "cli", "program")
            .whereLayer("collect")
            .mayOnlyBeAccessedByLayers("operate", "bench", "cli")
            .whereLayer("dataset")
            .mayOnlyBeAccessedByLayers("operate", "bench", "cli")
            .whereLayer("operate")
            .mayOnlyBeAccessedByLayers("cli", "program")
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("program");

    @ArchTest
    static final ArchRule a_document_is_read_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("detect")
            .definedBy("..document.detect..")
            .layer("page")
            .definedBy("..document.page..")
            .layer("ocr")
            .definedBy("..document.ocr..")
            .layer("grid")
            .definedBy("..document.grid..")
            .layer("sheet")
            .definedBy("..document.sheet..")
            .layer("office")
            .definedBy("..document.office..")
            .layer("template")
            .definedBy("..document.template..")
            .layer("form")
            .definedBy("..document.form..")
            .layer("identity")
            .definedBy("..document.identity..")
            .layer("check")
            .definedBy("..document.check..")
            .layer("pipeline")
            .definedBy("..document.pipeline..")
            .whereLayer("detect")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("ocr", "grid", "pipeline")
            .whereLayer("ocr")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("grid")
            .mayOnlyBeAccessedByLayers("sheet", "office", "template", "form", "pipeline")
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("office")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("form", "pipeline")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("pipeline")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule the_command_line_depends_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("command")
            .definedBy("..cli.command..")
            .layer("wiring")
            .definedBy("..cli.wiring..")
            .layer("rendering")
            .definedBy("..cli.rendering..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("wiring")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("rendering")
            .mayOnlyBeAccessedByLayers("command", "wiring");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.yusuan.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule model_depends_on_nothing = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.yusuan.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_domain_depends_on_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..grid..", "..template..", "..form..", "..check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.tika..");

    @ArchTest
    static final ArchRule only_page_and_bench_use_pdf_libraries = noClasses()
            .that()
            // the bench runs Tabula by itself, as the yardstick of speed
            .resideOutsideOfPackages("..document.page..", "..bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "technology.tabula..");

    @ArchTest
    static final ArchRule the_archive_depends_only_on_model = noClasses()
            .that()
            .resideInAPackage("..archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.yusuan.collect.source..",
                    "org.yusuan.collect.fetch..",
                    "org.yusuan.dataset..",
                    "org.yusuan.operate..",
                    "org.springframework..");

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
    static final ArchRule fetch_depends_on_no_framework = noClasses()
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
