package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.BUYER;
import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.OTHER_EXPORTER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SightTest {
    @Inject
    Customs customs;

    @Inject
    TestClock clock;

    @Test
    void the_exporter_sees_its_own_whole_the_consignee_how_it_stands_and_others_nothing() {
        var path = "/v1/declarations/" + customs.lodge().id();

        assertThat(get(EXPORTER, path).<List<Object>>path("lines")).hasSize(1);
        assertThat(get(BUYER, path).<String>path("status")).isEqualTo("LODGED");
        assertThat(get(BUYER, path).<Object>path("lines")).isNull();
        assertThat(get(BUYER, path).<Object>path("control")).isNull();
        assertThat(get(OTHER_EXPORTER, path).statusCode()).isEqualTo(404);
        assertThat(post(OTHER_EXPORTER, path + ":cancel", "{\"reason\":\"Not mine\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_list_has_only_what_the_asker_may_see_and_the_next_page_follows_on() {
        var first = customs.lodge().id();
        var second = customs.lodge().id();

        var newest = get(EXPORTER, "/v1/declarations?pageSize=1");
        var next = get(EXPORTER, "/v1/declarations?pageSize=1&pageToken=" + newest.path("nextPageToken"));
        var others = get(OTHER_EXPORTER, "/v1/declarations?pageSize=1000");

        assertThat(newest.<List<String>>path("items.declarationId")).containsExactly(second);
        assertThat(next.<List<String>>path("items.declarationId")).containsExactly(first);
        assertThat(others.<List<String>>path("items.declarationId")).doesNotContain(first, second);
    }

    @Test
    void nobody_declares_for_another_organisation() {
        var answer = post(
                EXPORTER,
                "/v1/declarations",
                Customs.form(Customs.mrn(), "cn-ganzhou-re", customs.lodge().lot()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/exporterOrg");
    }

    @Test
    void goods_that_are_being_looked_at_are_not_cancelled_away() {
        var id = customs.lodge().id();
        var order = Customs.order(id);

        var early = post(EXPORTER, "/v1/declarations/" + id + ":cancel", "{\"reason\":\"Changed my mind\"}");
        post(OFFICER, "/v1/orders/" + order + ":cancel", "{\"reason\":\"Not needed\"}");
        var later = post(EXPORTER, "/v1/declarations/" + id + ":cancel", "{\"reason\":\"Changed my mind\"}");

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(later.<String>path("status")).isEqualTo("CANCELLED");
    }

    @Test
    void a_review_that_is_overdue_is_shown_and_lifts_nothing() {
        var id = customs.lodge().id();
        String hold = Customs.hold(id).path("holdId");

        clock.ahead(Duration.ofDays(32), () -> {
            var seen = get(OFFICER, "/v1/holds/" + hold);
            assertThat(seen.<Boolean>path("reviewOverdue")).isTrue();
            assertThat(seen.<String>path("status")).isEqualTo("PLACED");
        });
        var extended = post(OFFICER, "/v1/holds/" + hold + ":extend", """
                {"reviewBy":"%s","reason":"The laboratory needs more time"}""".formatted(
                        clock.instant().plus(Duration.ofDays(40))));
        assertThat(extended.<String>path("status")).isEqualTo("EXTENDED");
    }

    @Test
    void a_port_counts_what_waits_by_lane() {
        var before = get(OFFICER, "/v1/ports/CNSHA/backlog");
        var id = customs.lodge().id();
        Customs.order(id);

        var after = get(OFFICER, "/v1/ports/CNSHA/backlog");

        assertThat(after.<List<String>>path("lanes.lane")).containsExactly("RED", "YELLOW", "GREEN", "NONE");
        assertThat(after.<Integer>path("lanes[0].waiting")).isEqualTo(before.<Integer>path("lanes[0].waiting") + 1);
    }
}
