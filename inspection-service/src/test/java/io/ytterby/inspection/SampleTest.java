package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SampleTest {
    private static final String ANALYST = analyst("li.na");
    private static final String SECOND_ANALYST = analyst("wu.jun");
    private static final String HEAD = analyst("he.ping");
    private static final String AT = "2026-01-05T09:00:00Z";

    @Inject
    Customs customs;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void goods_wait_for_their_sample_until_somebody_who_had_no_part_in_it_has_verified_it_and_it_is_published() {
        var lodged = customs.reserved();
        var sample = received(lodged.id());
        var blocked = Customs.requestRelease(lodged.id());
        analysed(ANALYST, sample, "A", "HH50-1", "30").then().statusCode(200);

        var byTaker = post(analyst("zhao.ming"), path(sample, ":verify"), "{}");
        var byAnalyst = post(ANALYST, path(sample, ":verify"), "{}");
        var byHead = post(HEAD, path(sample, ":verify"), "{}");
        var published = post(ANALYST, path(sample, ":publish"), "{}");

        assertThat(blocked.<List<String>>path("blockers.slug")).contains("sample-open");
        assertThat(List.of(byTaker.statusCode(), byAnalyst.statusCode())).containsExactly(409, 409);
        assertThat(byTaker.<String>path("type")).endsWith("sample-verified-by-participant");
        assertThat(byHead.<String>path("sample.state")).isEqualTo("verified");
        assertThat(published.<String>path("sample.state")).isEqualTo("published");
        customs.release(lodged);
    }

    @Test
    void a_score_in_the_grey_zone_asks_for_half_b_by_another_person_and_instrument() {
        var sample = received(customs.reserved().id());

        var first = analysed(ANALYST, sample, "A", "HH50-1", "3.1");
        var early = post(HEAD, path(sample, ":verify"), "{}");
        var samePerson = analysed(ANALYST, sample, "B", "BT100-1", "9");
        var sameInstrument = analysed(SECOND_ANALYST, sample, "B", "hh50-1", "9");
        var second = analysed(SECOND_ANALYST, sample, "B", "BT100-1", "9");

        assertThat(first.<String>path("sample.secondAnalysis")).isEqualTo("GREY_ZONE");
        assertThat(early.<String>path("type")).endsWith("sample-second-analysis-missing");
        assertThat(samePerson.<String>path("type")).endsWith("sample-analysis-not-apart");
        assertThat(sameInstrument.<String>path("type")).endsWith("sample-analysis-not-apart");
        assertThat(second.<String>path("sample.state")).isEqualTo("to_be_verified");
    }

    @Test
    void a_gap_in_the_custody_log_is_named_and_blocks_verification_for_good() {
        var sample = received(customs.reserved().id());
        analysed(ANALYST, sample, "A", "HH50-1", "30");
        post(ANALYST, path(sample, "/custody-events"), """
                {"part":"B","from":"courier.7","to":"store.1","place":"CNSHA","at":"%s","sealNumber":"HLG0000002",
                 "seal":"INTACT","condition":"Dry"}""".formatted(AT)).then().statusCode(200);

        var verified = post(HEAD, path(sample, ":verify"), "{}");
        var rejected = post(HEAD, path(sample, ":reject"), "{\"reason\":\"Nobody knows who had half B\"}");

        assertThat(verified.statusCode()).isEqualTo(409);
        assertThat(verified.<List<String>>path("defects.slug")).containsExactly("giver-not-holder");
        assertThat(rejected.<String>path("sample.state")).isEqualTo("rejected");
    }

    @Test
    void what_is_taken_back_makes_a_retest_copy_of_the_sealed_half_in_the_same_step() {
        var lodged = customs.reserved();
        var sample = received(lodged.id());
        analysed(ANALYST, sample, "A", "HH50-1", "30");
        post(HEAD, path(sample, ":verify"), "{}").then().statusCode(200);

        var taken = post(HEAD, path(sample, ":invalidate"), "{\"reason\":\"The instrument drifted\"}");
        String copy = taken.path("retest.sampleId");
        var again = analysed(SECOND_ANALYST, copy, "B", "BT100-1", "1");

        assertThat(taken.<String>path("sample.state")).isEqualTo("invalid");
        assertThat(taken.<String>path("retest.state")).isEqualTo("received");
        assertThat(again.<String>path("sample.state")).isEqualTo("to_be_verified");
        assertThat(get(OFFICER, "/v1/samples?declarationId=" + lodged.id()).<List<String>>path("items.state"))
                .containsExactly("to_be_verified", "invalid");
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id() + "/evidence").<List<Boolean>>path("items.verified"))
                .hasSizeGreaterThan(8)
                .containsOnly(true);
    }

    @Test
    void the_database_itself_refuses_a_verifier_who_took_part() throws SQLException {
        var sample = received(customs.reserved().id());
        analysed(ANALYST, sample, "A", "HH50-1", "30");

        for (var person : List.of("ZHAO.MING", "Li.Na"))
            try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                    var update = connection.prepareStatement(
                            "UPDATE sample SET verified_by = ?, verified_at = now() WHERE id = ?")) {
                update.setString(1, person);
                update.setObject(2, UUID.fromString(sample));
                assertThatThrownBy(update::executeUpdate).hasMessageContaining("verif");
            }
    }

    @Test
    void an_analysis_names_only_a_measurement_of_the_same_goods() {
        var sample = received(customs.reserved().id());

        var answer = post(ANALYST, path(sample, "/analyses"), """
                {"half":"A","method":"ED-XRF","instrumentId":"HH50-1",
                 "measurementId":"00000000-0000-4000-8000-000000000000"}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/measurementId");
    }

    /** Taken and split by the officer, half A in the laboratory. */
    private static String received(String declaration) {
        String sample = Customs.sample(declaration);
        post(OFFICER, path(sample, ":split"), """
                {"place":"CNSHA","at":"%s","sealNumber":"HLG0000000","seal":"INTACT","sealA":"HLG0000001",
                 "sealB":"HLG0000002","condition":"Grey powder, dry"}""".formatted(AT)).then().statusCode(200);
        post(ANALYST, path(sample, ":receive"), """
                {"from":"zhao.ming","place":"Laboratory","at":"%s","sealNumber":"HLG0000001","seal":"INTACT",
                 "condition":"Dry"}""".formatted(AT)).then().statusCode(200);
        return sample;
    }

    private static Response analysed(String token, String sample, String half, String instrument, String score) {
        return post(token, path(sample, "/analyses"), """
                {"half":"%s","method":"ED-XRF","instrumentId":"%s","wtPct":{"Dy":"2.50"},"U":{"Dy":"0.20"},"score":"%s"}""".formatted(half, instrument, score));
    }

    private static String path(String sample, String rest) {
        return "/v1/samples/" + sample + rest;
    }

    private static String analyst(String person) {
        return TestTokens.of(person, "cn-gacc", OrganisationKind.AUTHORITY, Roles.LAB_ANALYST)
                .signed();
    }
}
