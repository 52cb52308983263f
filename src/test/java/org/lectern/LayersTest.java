package org.lectern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.cache.Cache;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lectern");

    /** The table of the design; a package that is not there yet may be left out of the classes. */
    @Test
    void eachPackageUsesNothingButWhatItMay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.lectern..")
                .withOptionalLayers(true)
                .layer("root")
                .definedBy("org.lectern")
                .layer("text")
                .definedBy("org.lectern.text..")
                .layer("ingest")
                .definedBy("org.lectern.ingest..")
                .layer("layout")
                .definedBy("org.lectern.layout..")
                .layer("diff")
                .definedBy("org.lectern.diff..")
                .layer("align")
                .definedBy("org.lectern.align..")
                .layer("compare")
                .definedBy("org.lectern.compare..")
                .layer("dedup")
                .definedBy("org.lectern.dedup..")
                .layer("collate")
                .definedBy("org.lectern.collate..")
                .layer("report")
                .definedBy("org.lectern.report..")
                .layer("cli")
                .definedBy("org.lectern.cli..")
                .layer("spark")
                .definedBy("org.lectern.spark..")
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("cli", "spark")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("ingest")
                .mayOnlyAccessLayers("text")
                .whereLayer("layout")
                .mayOnlyAccessLayers("text", "ingest")
                .whereLayer("diff")
                .mayNotAccessAnyLayer()
                .whereLayer("align")
                .mayOnlyAccessLayers("text", "diff")
                .whereLayer("compare")
                .mayOnlyAccessLayers("text", "align", "diff")
                .whereLayer("dedup")
                .mayOnlyAccessLayers("text", "align")
                .whereLayer("collate")
                .mayOnlyAccessLayers("text", "align", "diff", "compare")
                .whereLayer("report")
                .mayOnlyAccessLayers("text", "align", "compare", "collate", "dedup")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("spark")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.tika.., org.lectern.ingest..",
        "org.apache.pdfbox.., org.lectern.(ingest|report)..",
        "org.commonmark.., org.lectern.ingest..",
        "com.github.difflib.., org.lectern.diff..",
        "org.apache.lucene.., org.lectern.dedup.catalog..",
        "org.apache.spark.., org.lectern.spark..",
        "org.apache.hadoop.., org.lectern.spark..",
    })
    void aLibraryIsKnownToOnePackage(String library, String owner) {
        noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgesWriteJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lectern.report..", "org.lectern.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    void theValuesKnowNothingButThePlatformAndItsUnicode() {
        classes()
                .that()
                .resideInAPackage("org.lectern.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.lectern.text..", "java..", "com.ibm.icu..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void theLibraryNeitherEndsTheProcessNorWritesToItsStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    /** So that objects of one program do not meet; what a thread keeps for itself is shared with nobody. */
    @Test
    void nothingIsKeptInStaticFields() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(assignableTo(AbstractCollection.class)
                        .or(assignableTo(AbstractMap.class))
                        .or(assignableTo(Number.class).and(resideInAPackage("java.util.concurrent.atomic")))
                        .or(assignableTo(StringBuilder.class))
                        .or(assignableTo(Cache.class)))
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheDefaultCharset() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(String.class, byte[].class, int.class, int.class)
                .orShould()
                .callConstructor(InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, java.io.OutputStream.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .check(CLASSES);
    }
}
