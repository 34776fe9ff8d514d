package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static io.ytterby.certification.Certifiers.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A firm declares what went in and out; the number is computed here, and again by whoever is handed the statement. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(WitnessServer.class)
class FootprintJourneyTest {
    @Inject
    Signed signed;

    @Test
    void a_buyer_computes_the_declared_number_again() {
        var id = Declarers.declared();
        var statement = get(PRODUCER, "/v1/footprints/" + id + "/statement");

        var again = post(OTHER_PRODUCER, "/v1/footprints:recompute", statement.asString());
        var changed = post(
                OTHER_PRODUCER,
                "/v1/footprints:recompute",
                statement.asString().replace("\"massKg\":\"1000\"", "\"massKg\":\"2000\""));

        assertThat(again.<String>path("outcome")).isEqualTo("SAME");
        assertThat(again.<Boolean>path("declaredHere")).isTrue();
        assertThat(again.<String>path("digest")).isEqualTo(statement.header("Ytterby-Digest"));
        assertThat(changed.<String>path("outcome")).isEqualTo("DIFFERS");
        assertThat(get(OTHER_PRODUCER, "/v1/footprints/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_number_without_its_allocation_is_none() {
        var inventory = Declarers.inventory().replace("\"allocation\"", "\"allotment\"");

        var refused = Declarers.declare(PRODUCER, inventory, "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<java.util.List<String>>path("errors.pointer")).contains("/inventory/allocation");
    }

    @Test
    void an_energy_certificate_stands_behind_one_footprint_whoever_declares_it() {
        var inventory = Declarers.inventory().replace("GEC-", "GEC-ONCE-");
        var first = Declarers.declare(PRODUCER, inventory, "");
        var second = Declarers.declare(OTHER_PRODUCER, inventory.replace("GEC-ONCE-", "gec-once-"), "");
        var better = Declarers.declare(PRODUCER, inventory, "\"supersedes\":\"" + first.path("footprintId") + "\",");

        var statement = get(OTHER_PRODUCER, "/v1/footprints/" + second.path("footprintId") + "/statement");
        assertThat(statement.<String>path("result.certificates.rejected.'gec-once-A'"))
                .isEqualTo("USED_BEFORE");
        assertThat(better.<Object>path("figures.gross")).isEqualTo(first.path("figures.gross"));
        assertThat(second.<Object>path("figures.gross")).isNotEqualTo(first.path("figures.gross"));
        assertThat(get(PRODUCER, "/v1/footprints/" + first.path("footprintId")).<String>path("supersededBy"))
                .isEqualTo(better.path("footprintId"));
        assertThat(Declarers.apply(PRODUCER, first.path("footprintId")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_certificate_names_the_footprint_and_its_document_says_from_what_it_is_computed() {
        var footprint = Declarers.declared();

        var certificate = Declarers.issued(footprint);

        var shown = get(Certifiers.ASSESSOR, "/v1/certificates/" + certificate + "/footprint");
        assertThat(shown.<String>path("footprintId")).isEqualTo(footprint);
        var said = CompactJws.parse(signed.document(certificate))
                .payload()
                .needObject("credentialSubject")
                .needObject("footprint");
        assertThat(said.needText("workingsSha256")).isEqualTo(shown.path("digest"));
        assertThat(said.needText("factorsVersion")).contains("gwp AR6 2021");
        assertThat(said.needText("allocation")).isEqualTo("NONE");
    }

    @Test
    void a_footprint_ends_three_years_after_what_it_measured() {
        var late = Declarers.declare(PRODUCER, Declarers.inventory(), "\"validUntil\":\"2029-07-01T00:00:00Z\",");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.<String>path("latest")).isEqualTo("2029-06-30T16:00:00Z");
    }
}
