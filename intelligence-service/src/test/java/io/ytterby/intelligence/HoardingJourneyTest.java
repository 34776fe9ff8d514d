package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.REGULATOR;
import static io.ytterby.intelligence.CaseDesk.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HoardingJourneyTest {
    @Inject
    Neighbours neighbours;

    private final String holder = "cn-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void who_lets_licences_lie_and_asks_for_more_is_seen_by_licences_alone() {
        var first = number();
        neighbours.licence(first, 1, holder, "2026-01-01/2026-12-31", 1_000_000_000, 0);
        piling(
                "Nothing is known of consumption.",
                "100 % of what licences allow is unused.",
                "No licence was renewed.");

        neighbours.licence(first, 2, holder, "2026-01-01/2026-12-31", 1_000_000_000, 400_000_000);
        neighbours.licence(first, 1, holder, "2026-01-01/2026-12-31", 1_000_000_000, 0);
        piling("60 % of what licences allow is unused.");
        neighbours.licence(number(), 1, holder, "2026-06-01/2027-05-31", 1_000_000_000, 0);

        var both = piling("80 % of what licences allow is unused.", "100 % of renewals came early.");
        assertThat(both.<Integer>path("licences")).isEqualTo(2);
        assertThat(both.<String>path("score")).isEqualTo("1.8000");
        assertThat(both.<Boolean>path("hard")).as("nothing is known of stocks").isFalse();
        assertThat(get(REGULATOR, "/v1/market/hoarders?element=Sb&until=2026-11")
                        .<List<String>>path("items.node"))
                .contains(holder, "LA");
        assertThat(get(REGULATOR, "/v1/market/hoarding?element=Sb&until=2028-06&node=" + holder)
                        .<Integer>path("licences"))
                .as("a year later both are over")
                .isZero();
    }

    @Test
    void each_figure_is_a_picture_too() {
        for (var figure : List.of("premium", "hoarding", "difficulty")) {
            var picture = get(REGULATOR, "/v1/market/" + figure + ".svg");
            assertThat(picture.statusCode()).as(picture.asString()).isEqualTo(200);
            assertThat(picture.asString()).contains("<svg", "<title", "No figures.");
        }
    }

    private Response piling(String... sentences) {
        var path = "/v1/market/hoarding?element=Sb&until=2026-11&node=" + holder;
        Eventually.asserted(() ->
                assertThat(get(REGULATOR, path).<List<String>>path("says")).contains(sentences));
        return get(REGULATOR, path);
    }

    private static String number() {
        return "CN-2026-%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }
}
