package io.ytterby.spectralab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.ytterby", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_lab_shares_no_physics_with_the_analysis = noClasses()
            .that()
            .resideInAPackage("io.ytterby.spectralab..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.ytterby.spectra.xrf..", "io.ytterby.spectra.gamma..", "io.ytterby.spectra.fit..")
            .because("an analysis that is judged by its own physics is always right (ADR 0042)");

    @ArchTest
    static final ArchRule the_analysis_does_not_know_the_lab = noClasses()
            .that()
            .resideInAPackage("io.ytterby.spectra..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.ytterby.spectralab..")
            .because("an analysis that knows who asks is not judged at all (ADR 0042)");
}
