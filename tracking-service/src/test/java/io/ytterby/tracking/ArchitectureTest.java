package io.ytterby.tracking;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.ytterby.testsupport.HouseRules;

@AnalyzeClasses(
        packages = {"io.ytterby.tracking", "io.ytterby.gramcodes", "io.ytterby.epcis"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house_rules = ArchTests.in(HouseRules.class);
}
