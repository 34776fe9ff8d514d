package io.ytterby.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house. A module's own test takes them all:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "io.ytterby", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests house_rules = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * Each holds also for a module that has no such class yet.
 */
public final class HouseRules {
    @ArchTest
    public static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage("io.ytterby..domain..", "io.ytterby.kernel..", "io.ytterby.gramcodes..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "io.ytterby.kernel..",
                    "io.ytterby.gramcodes..",
                    "..domain..")
            .because("a rule of the trade must be testable in a millisecond")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_COUNTED_IS_A_FLOAT = classes()
            .that()
            .resideInAnyPackage(
                    "io.ytterby..domain..",
                    "io.ytterby.kernel..",
                    "io.ytterby.gramcodes..",
                    "io.ytterby.contracts..",
                    "io.ytterby.licensing..",
                    "io.ytterby.tracking..",
                    "io.ytterby.certification..")
            .should(new CountWithoutFloats())
            .because("what is counted, licensed or certified is exact: integers, and decimals for shares")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule THE_EDGES_OF_A_FEATURE_ARE_ITS_OWN = classes()
            .that()
            .resideInAPackage("io.ytterby..")
            .should(new LeaveForeignEdgesAlone())
            .because("another feature may use what this one does (app) and means (domain), not how it is reached or"
                    + " kept")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_SERVICE_IMPORTS_ANOTHER = classes()
            .that()
            .resideInAPackage("io.ytterby..")
            .should(new StayInTheirService())
            .because("what one service must know of another comes by event, and is kept as its own projection")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule RESOURCE_METHODS_ARE_PUBLIC = methods()
            .that(JaxRs.ARE_RESOURCE_METHODS)
            .should()
            .bePublic()
            .because("Quarkus REST passes over a method that is not public in silence, and its path answers 404")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule RESOURCE_METHODS_SAY_WHO_MAY_CALL_THEM = methods()
            .that(JaxRs.ARE_RESOURCE_METHODS)
            .should(JaxRs.SAY_WHO_MAY_CALL_THEM)
            .because("an endpoint without a role is one that nobody thought about")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .resideInAPackage("io.ytterby..")
            .and()
            .resideOutsideOfPackages("io.ytterby.embedded..", "io.ytterby.testsupport..")
            .should(new ReadTheWallClock())
            .because("a rule that depends on the hour can be tested only if the test sets the hour")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CONSTRAINTS_ARE_OF_THE_COMPONENT = classes()
            .that()
            .areRecords()
            .and()
            .resideInAPackage("io.ytterby..")
            .should(new ConstrainTheComponent())
            .because("what is missing in a request must be refused by name, and not fall through")
            .allowEmptyShould(true);

    private HouseRules() {}
}
