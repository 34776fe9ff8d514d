package io.ytterby.licensing;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.controllist.rest.ListChanges;
import io.ytterby.licensing.ledger.Books;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.quota.PublishedQuota;
import io.ytterby.licensing.screening.ThingsToScreen;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
import java.sql.SQLException;
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

    @Inject
    ThingsToScreen thingsToScreen;

    @Inject
    PublishedQuota publishedQuota;

    @TestFactory
    Stream<DynamicTest> everybody_may_what_the_table_says_and_nothing_else() throws Exception {
        CaseFixture.organisations();
        var application = CaseFixture.submitted();
        var query = CaseFixture.asked(CaseFixture.submitted());
        var appeal = CaseFixture.appealed(CaseFixture.refused());
        var licence = orders.issued(Mass.ofGrams(500));
        var reservation = reservationOn(licence);
        var flag = post(
                        OFFICER,
                        "/v1/applications/" + application + "/flags",
                        "{\"kind\": \"PRIORITY\", \"reason\": \"humanitarian\"}")
                .then()
                .extract()
                .<Integer>path("id")
                .toString();
        var notice = get(EXPORTER, "/v1/notices")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("items[0].id")
                .toString();
        var hit = thingsToScreen.hitOf(application);
        var round = publishedQuota.round();
        Eventually.asserted(() -> assertThat(thingsToScreen.nothingWaits()).isTrue()); // or it changes tables meanwhile
        Eventually.asserted(() -> get(AUDITOR, "/v1/audit/1/proof").then().statusCode(200)); // once it is sealed
        return new AuthorisationMatrix(
                        database,
                        Map.ofEntries(
                                Map.entry("slug", "four-eyes"),
                                Map.entry("purpose", "suspension"),
                                Map.entry("list", "1"),
                                Map.entry("code", "1C905.a"),
                                Map.entry("audit/id", "1"),
                                Map.entry("dead-letters/id", NOBODYS),
                                Map.entry("organisations/id", "cn-baotou-re"),
                                Map.entry("person", "some.body"),
                                Map.entry("sub", "some.body"),
                                Map.entry("mandate", mandate()),
                                Map.entry("onboardings/id", onboarding()),
                                Map.entry("applications/id", application),
                                Map.entry("queries/id", query),
                                Map.entry("appeals/id", appeal),
                                Map.entry("flag", flag),
                                Map.entry("notice", notice),
                                Map.entry("document", document(application)),
                                Map.entry("queue", "rare-earths"),
                                Map.entry("number", licence.value()),
                                Map.entry("instruments/id", "MOFCOM-2025-18"),
                                Map.entry("proposals/id", ListChanges.proposed("MOFCOM-2099-1")),
                                Map.entry("reservations/id", reservation.toString()),
                                Map.entry("lists/id", ThingsToScreen.LIST),
                                Map.entry("version", "1"),
                                Map.entry("hits/id", hit.toString()),
                                Map.entry("quota-rounds/id", round.toString())),
                        Map.ofEntries(
                                Map.entry("slug", "no-such-problem"),
                                Map.entry("purpose", "suspension"),
                                Map.entry("list", "999"),
                                Map.entry("code", "9Z999.z"),
                                Map.entry("audit/id", "999999999"),
                                Map.entry("dead-letters/id", NOBODYS),
                                Map.entry("organisations/id", "no-such-firm"),
                                Map.entry("person", "no.body"),
                                Map.entry("sub", "-nobodys-name"),
                                Map.entry("mandate", NOBODYS),
                                Map.entry("onboardings/id", NOBODYS),
                                Map.entry("applications/id", NOBODYS),
                                Map.entry("queries/id", NOBODYS),
                                Map.entry("appeals/id", NOBODYS),
                                Map.entry("flag", "999999999"),
                                Map.entry("notice", "999999999"),
                                Map.entry("document", NOBODYS),
                                Map.entry("queue", "no-such-queue"),
                                Map.entry("number", "CN-2000-000001"),
                                Map.entry("instruments/id", "no-such-instrument"),
                                Map.entry("proposals/id", NOBODYS),
                                Map.entry("reservations/id", NOBODYS),
                                Map.entry("lists/id", "no-such-list"),
                                Map.entry("version", "999"),
                                Map.entry("hits/id", NOBODYS),
                                Map.entry("quota-rounds/id", NOBODYS)))
                .tests();
    }

    private static String mandate() {
        return Calls.post(Calls.EXPORTER, "/v1/organisations/cn-baotou-re/mandates", """
                {"agent": "de-rheinwerk-auto", "scopes": ["application:read"], "validFrom": "2026-01-01",
                 "validUntil": "2028-12-31"}""")
                .path("mandateId");
    }

    /** Of cn-baotou-re, as if it had asked before it was registered. */
    private String onboarding() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO onboarding (id, organisation, name, country, identifiers, status, asked_at, asked_by,
                            decided_at, decided_by, reason)
                        VALUES (?, 'cn-baotou-re', 'Baotou', 'CN', '[]', 'REJECTED', now(), 'chen', now(), 'qian', 'no')""")) {
            insert.setObject(1, id);
            insert.execute();
        }
        return id.toString();
    }

    private UUID reservationOn(LicenceNumber licence) {
        var outcome = (Booked) bookClaim.book(Books.byHand(licence, Mass.ofGrams(1)), Books.CUSTOMS);
        return outcome.reservations().getFirst().id();
    }

    private static String document(String application) {
        return as(EXPORTER)
                .contentType("text/plain")
                .body("motors only")
                .post("/v1/applications/" + application + "/documents?kind=END_USE_STATEMENT&name=use.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
