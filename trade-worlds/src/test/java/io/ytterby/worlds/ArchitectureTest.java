package io.ytterby.worlds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.ytterby.worlds", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule worlds_know_nothing_of_ours = classes()
            .that()
            .resideInAPackage("io.ytterby.worlds..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "picocli..", "io.ytterby.worlds..")
            .because("who makes the question must not know how it is answered (ADR 0072)");

    @ArchTest
    static final ArchRule the_scorer_reads_files_and_not_the_maker = noClasses()
            .that()
            .resideInAPackage("io.ytterby.worlds.score..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.ytterby.worlds.scheme..", "io.ytterby.worlds.honest..", "io.ytterby.worlds.antimony..")
            .because("it must judge other people's worlds as well (ADR 0072)");
}
