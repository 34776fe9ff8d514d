package io.ytterby.licensing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role on every endpoint: {@code authorisation.csv}. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuthorisationTest {
    @Inject
    AgroalDataSource database;

    @TestFactory
    Stream<DynamicTest> everybody_may_what_the_table_says_and_nothing_else() {
        CaseFixture.organisations();
        var application = CaseFixture.submitted();
        return new AuthorisationMatrix(
                        database,
                        Map.of(
                                "slug", "four-eyes",
                                "code", "1C905.a",
                                "organisations/id", "cn-baotou-re",
                                "applications/id", application),
                        Map.of(
                                "slug", "no-such-problem",
                                "code", "9Z999.z",
                                "organisations/id", "no-such-firm",
                                "applications/id", "00000000-0000-4000-8000-000000000000"))
                .tests();
    }
}
