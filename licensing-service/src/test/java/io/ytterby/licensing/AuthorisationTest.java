package io.ytterby.licensing;

import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.ledger.Books;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every role on every endpoint: {@code authorisation.csv}. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuthorisationTest {
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
    private static final String AUDITOR = authority("he.jun", Roles.AUDITOR);

    @Inject
    AgroalDataSource database;

    @Inject
    Orders orders;

    @Inject
    BookClaim bookClaim;

    @TestFactory
    Stream<DynamicTest> everybody_may_what_the_table_says_and_nothing_else() {
        CaseFixture.organisations();
        var application = CaseFixture.submitted();
        var query = CaseFixture.asked(CaseFixture.submitted());
        var licence = orders.issued(Mass.ofGrams(500));
        var reservation = reservationOn(licence);
        Eventually.asserted(() -> get(AUDITOR, "/v1/audit/1/proof").then().statusCode(200)); // once it is sealed
        return new AuthorisationMatrix(
                        database,
                        Map.of(
                                "slug",
                                "four-eyes",
                                "code",
                                "1C905.a",
                                "audit/id",
                                "1",
                                "dead-letters/id",
                                NOBODYS,
                                "organisations/id",
                                "cn-baotou-re",
                                "applications/id",
                                application,
                                "queries/id",
                                query,
                                "number",
                                licence.value(),
                                "reservations/id",
                                reservation.toString()),
                        Map.of(
                                "slug", "no-such-problem",
                                "code", "9Z999.z",
                                "audit/id", "999999999",
                                "dead-letters/id", NOBODYS,
                                "organisations/id", "no-such-firm",
                                "applications/id", NOBODYS,
                                "queries/id", NOBODYS,
                                "number", "CN-2000-000001",
                                "reservations/id", NOBODYS))
                .tests();
    }

    private UUID reservationOn(LicenceNumber licence) {
        var outcome = (Booked) bookClaim.book(Books.byHand(licence, Mass.ofGrams(1)), Books.CUSTOMS);
        return outcome.reservations().getFirst().id();
    }
}
