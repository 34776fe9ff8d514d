package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.DECIDER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ClaimJourneyTest {
    @Inject
    Trackers trackers;

    @Inject
    Jdbi jdbi;

    @Test
    void a_blend_claims_what_was_certified_in_it_and_not_a_milligram_more() {
        var blend = trackers.blended(trackers.certifiedLot(), trackers.minted());

        var segregated = Trackers.claim(blend, "SEGREGATED", 1);
        var all = Trackers.claim(blend, "CONTROLLED_BLENDING", 500_000);
        var more = Trackers.claim(blend, "CONTROLLED_BLENDING", 1);

        assertThat(segregated.<String>path("certifiedShare")).isEqualTo("0.500000");
        assertThat(all.statusCode()).as(all.asString()).isEqualTo(201);
        assertThat(all.<Boolean>path("euConsumerClaimAllowed")).isTrue();
        assertThat(more.<String>path("type")).endsWith("claim-exceeds-certified");
        assertThat(more.<Integer>path("freeMg")).isZero();
    }

    @Test
    void a_withdrawal_ends_claims_on_what_its_goods_were_blended_into() {
        var certificate = Certifiers.issued();
        var blend = trackers.blended(trackers.certifiedLot(certificate), trackers.certifiedLot());
        String claim = Trackers.claim(blend, "SEGREGATED", 900_000).path("claimId");

        Certifiers.verb(DECIDER, certificate, "withdraw", "{\"reason\":\"Misstated\"}");

        Eventually.asserted(
                () -> assertThat(get(PRODUCER, "/v1/claims/" + claim).<String>path("state"))
                        .isEqualTo("WITHDRAWN"));
        assertThat(Trackers.claim(blend, "CONTROLLED_BLENDING", 500_001).<Integer>path("freeMg"))
                .isEqualTo(500_000);
        assertThat(told(claim)).isEqualTo(2);
    }

    private int told(String claim) {
        return jdbi.withHandle(handle -> {
            var records = handle.createQuery("SELECT record FROM outbox WHERE key = :id")
                    .bind("id", claim)
                    .mapTo(String.class)
                    .list();
            records.forEach(EventSchemas::assertValid);
            return records.size();
        });
    }
}
