package org.yusuan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Tag;

/** Which packages may depend on which, and on which libraries. */
@AnalyzeClasses(packages = "org.yusuan", importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("once")
class DirectionsTest {
    private static final String NO_STATE = "a run must not depend on the runs before it";

    @ArchTest
    static final ArchRule groupsDependInOneDirection = layeredArchitecture()
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
    static final ArchRule aDocumentIsReadInOneDirection = layeredArchitecture()
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
            // a Word document embeds workbooks
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("office", "pipeline")
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
    static final ArchRule theCommandLineDependsInOneDirection = layeredArchitecture()
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
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.yusuan.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelDependsOnNothing = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.yusuan.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theDomainDependsOnNoFramework = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..grid..", "..template..", "..form..", "..check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.tika..");

    @ArchTest
    static final ArchRule onlyPageAndBenchUsePdfLibraries = noClasses()
            .that()
            // the bench runs Tabula alone, as the yardstick of speed
            .resideOutsideOfPackages("..document.page..", "..bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "technology.tabula..");

    @ArchTest
    static final ArchRule theArchiveDependsOnlyOnModel = noClasses()
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
    static final ArchRule onlySheetAndOfficeKnowTheOfficeLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("..sheet..", "..office..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule onlyFetchTalksToTheWeb = noClasses()
            .that()
            // notice posts to the one address that the operator has set
            .resideOutsideOfPackages("..fetch..", "..notice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "crawlercommons.robots..", "java.net.http..");

    @ArchTest
    static final ArchRule fetchDependsOnNoFramework = noClasses()
            .that()
            .resideInAPackage("..fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.tika..");

    @ArchTest
    static final ArchRule onlyOcrKnowsTheRecognition = noClasses()
            .that()
            .resideOutsideOfPackage("..ocr..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule noStaticFieldIsReassigned =
            noFields().that().areStatic().should().notBeFinal().because(NO_STATE);

    @ArchTest
    static final ArchRule noStaticFieldHoldsAnObjectThatChanges = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(ThreadLocal.class)
                    .or(assignableTo(ConcurrentMap.class))
                    .or(assignableTo(AbstractMap.class))
                    .or(assignableTo(AbstractCollection.class))
                    .or(assignableTo(StringBuilder.class))
                    .or(assignableTo(ExecutorService.class))
                    .or(resideInAPackage("java.util.concurrent.atomic")))
            .because(NO_STATE);
}
