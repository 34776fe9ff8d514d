package io.ytterby.gateway.buyer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A foreign id must look like an absent one, byte for byte; that it takes as long is measured by the status bench. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ForeignIdTest {
    private static final String LICENCES = "/api/buyer/v1/licences/{id}/status";
    private static final String LOTS = "/api/buyer/v1/lots/{id}/clearance";
    private static final int PAIRS = Integer.getInteger("foreign.pairs", 40);

    /** What tells the one request from the other, whatever it asks for. */
    private static final Set<String> ITS_OWN = Set.of("date", "traceparent");

    @Inject
    Told told;

    private final String stranger = TestTokens.of("somebody", "se-nordia-motors", OrganisationKind.COMPANY, Roles.BUYER)
            .signed();

    private Response ask(String path, String id) {
        return given().header("Authorization", "Bearer " + stranger).get(path, id);
    }

    /** All that came, with the id taken out. */
    private static List<String> seen(Response answer, String id) {
        var headers = answer.headers().asList().stream()
                .filter(header -> !isItsOwn(header))
                .map(Header::toString)
                .sorted()
                .toList();
        return List.of(
                Integer.toString(answer.statusCode()),
                String.join("; ", headers),
                answer.asString().replace(id, "ID"));
    }

    private static boolean isItsOwn(Header header) {
        return ITS_OWN.contains(header.getName().toLowerCase(Locale.ROOT))
                || header.getName().toLowerCase(Locale.ROOT).startsWith("ratelimit");
    }

    @Test
    void a_foreign_licence_cannot_be_told_from_an_absent_one() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            var number = "CN-2026-" + (41_000_000 + i);
            told.state(Topic.LICENSING_LICENCE, number, 1, state -> state.put("licenceNumber", number));
        }
        awaitThatIsKnown("CN-2026-" + (41_000_000 + PAIRS - 1), "cn-baotou-re");

        for (int i = 0; i < PAIRS; i++) {
            var foreign = "CN-2026-" + (41_000_000 + i);
            var absent = "CN-2026-" + (42_000_000 + i);

            assertThat(seen(ask(LICENCES, foreign), foreign))
                    .isEqualTo(seen(ask(LICENCES, absent), absent))
                    .startsWith("404");
        }
    }

    @Test
    void a_foreign_lot_cannot_be_told_from_an_absent_one() throws Exception {
        var foreign = UUID.randomUUID().toString();
        var absent = UUID.randomUUID().toString();
        told.state(Topic.TRACKING_LOT, foreign, 1, state -> state.put("lotId", foreign));
        var number = "CN-2026-43000000";
        told.state(Topic.LICENSING_LICENCE, number, 1, state -> state.put("licenceNumber", number));
        awaitThatIsKnown(number, "cn-baotou-re");

        var seen = seen(ask(LOTS, foreign), foreign);

        assertThat(seen).isEqualTo(seen(ask(LOTS, absent), absent)).startsWith("404");
    }

    private static void awaitThatIsKnown(String number, String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.EXPORTER)
                .signed();
        Eventually.asserted(() -> given().header("Authorization", "Bearer " + token)
                .get(LICENCES, number)
                .then()
                .statusCode(200));
    }
}
