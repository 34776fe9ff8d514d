package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.ASSESSOR;
import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static io.ytterby.certification.Certifiers.post;
import static io.ytterby.certification.Certifiers.verb;
import static io.ytterby.certification.Exchanges.BUYER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.certification.exchange.data.Oxide;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.testsupport.PlatformResource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A published footprint says which certificate has verified it, and is deprecated when that one is withdrawn. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(TestIssuer.class)
class VerifiedFootprintTest {
    private static final String WITHDRAWAL = "{\"reason\":\"The power was counted twice\"}";

    @Test
    void the_certified_number_is_published_with_who_certified_it() {
        var certificate = Certifiers.issued();

        var published = publish(PRODUCER, certified("9.5"), certificate);

        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        var seen = get(BUYER, "/pact/3/footprints/" + published.path("footprintId"));
        assertThat(seen.<String>path("data.pcf.verification.providerName")).isEqualTo("nl-certis");
        assertThat(seen.<String>path("data.pcf.verification.coverage")).isEqualTo("product level");
        assertThat(seen.<String>path("data.pcf.verification.completedAt")).isNotBlank();
        assertThat(seen.<String>path("data.pcf.verification.standardName")).contains("ytt-pcf version 1");
        assertThat(seen.<String>path("data.pcf.verification.comments")).contains(certificate);
    }

    @Test
    void another_number_and_another_period_are_not_what_was_certified() {
        var certificate = Certifiers.issued();
        var later = certified("9.4");
        pcf(later).put("referencePeriodEnd", "2026-01-01T00:00:00Z");

        var refused = publish(PRODUCER, later, certificate);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).endsWith("pact-footprint-not-certified");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/footprint/pcf/pcfExcludingBiogenicUptake", "/footprint/pcf/referencePeriodEnd");
    }

    @Test
    void nobody_publishes_under_somebody_else_s_certificate_or_under_one_that_is_not_valid() {
        var certificate = Certifiers.issued();
        var foreign = publish(OTHER_PRODUCER, certified("9.5"), certificate);
        assertThat(verb(ASSESSOR, certificate, "suspend", WITHDRAWAL).statusCode())
                .isEqualTo(200);

        var suspended = publish(PRODUCER, certified("9.5"), certificate);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(suspended.statusCode()).isEqualTo(409);
        assertThat(suspended.<String>path("errors[0].pointer")).isEqualTo("/certificate");
    }

    @Test
    void a_withdrawal_deprecates_what_the_certificate_verified_and_nothing_else() {
        var certificate = Certifiers.issued();
        String verified = publish(PRODUCER, certified("9.5"), certificate).path("footprintId");
        var other = Exchanges.published();

        var withdrawn = verb(ASSESSOR, certificate, "withdraw", WITHDRAWAL);

        assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
        assertThat(status(verified)).isEqualTo("Deprecated");
        assertThat(status(other)).isEqualTo("Active");
    }

    private static String status(String footprint) {
        return get(BUYER, "/pact/3/footprints/" + footprint).path("data.status");
    }

    private static Response publish(String token, ObjectNode footprint, String certificate) {
        var body = PactJson.object(Exchanges.publishing(footprint)).orElseThrow();
        return post(token, "/v1/pact/footprints", PactJson.text(body.put("certificate", certificate)));
    }

    /** Measured over the legal days that the certificate names. */
    private static ObjectNode certified(String gross) {
        var draft = Oxide.draft();
        var pcf = pcf(draft);
        for (var name : List.of("pcfExcludingBiogenicUptake", "pcfIncludingBiogenicUptake", "fossilGhgEmissions"))
            pcf.put(name, gross);
        pcf.put("referencePeriodStart", "2024-12-31T16:00:00Z").put("referencePeriodEnd", "2025-12-31T16:00:00Z");
        return draft;
    }

    private static ObjectNode pcf(ObjectNode footprint) {
        return (ObjectNode) footprint.path("pcf");
    }
}
