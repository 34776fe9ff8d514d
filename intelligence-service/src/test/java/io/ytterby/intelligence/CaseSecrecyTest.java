package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.COLLEAGUE;
import static io.ytterby.intelligence.CaseDesk.OFFICER;
import static io.ytterby.intelligence.CaseDesk.REGULATOR;
import static io.ytterby.intelligence.CaseDesk.done;
import static io.ytterby.intelligence.CaseDesk.get;
import static io.ytterby.intelligence.CaseDesk.opened;
import static io.ytterby.intelligence.CaseDesk.post;
import static io.ytterby.intelligence.CaseDesk.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who sees what of a case, and with whom. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseSecrecyTest {
    private static final String WHY = "{\"reason\":\"As agreed\"}";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Test
    void a_sealed_name_is_read_by_two_persons_decision_for_a_while_and_each_reading_is_written_down() {
        var name = "Somchai " + UUID.randomUUID();
        var id = opened(CaseDesk.LICENCE);
        String identity = done(id, "/identities", "{\"label\":\"Source A\",\"name\":\"" + name + "\"}")
                .path("identities[0].identityId");
        String request = done(id, "/identities/" + identity + "/requests", "{\"purpose\":\"Hearing\"}")
                .path("requests[0].requestId");
        var path = "/identities/requests/" + request;

        var early = step(OFFICER, id, path + ":read", "{}");
        var own = step(OFFICER, id, path + ":release", "{}");
        var released = step(REGULATOR, id, path + ":release", "{}");
        var other = step(COLLEAGUE, id, path + ":read", "{}");
        var read = step(OFFICER, id, path + ":read", "{}");

        assertThat(early.<String>path("type")).endsWith("case-same-person");
        assertThat(own.<String>path("type")).endsWith("case-same-person");
        assertThat(released.statusCode()).as(released.asString()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(read.<String>path("name")).isEqualTo(name);
        assertThat(get(OFFICER, "/v1/cases/" + id + "/history").asString())
                .contains("IDENTITY_READ")
                .doesNotContain(name);
        clock.ahead(
                Duration.ofHours(2),
                () -> assertThat(step(OFFICER, id, path + ":read", "{}").statusCode())
                        .isEqualTo(409));
        assertThat(rowsWith(name)).isZero();
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE case_identity_request SET released_by = upper(asked_by) WHERE id = ?",
                        UUID.fromString(request))))
                .rootCause()
                .hasMessageContaining("released_by_another_person");
    }

    @Test
    void who_has_to_do_with_the_firm_behind_a_firm_sees_nothing_of_the_case() {
        var person = "tan.case." + UUID.randomUUID().toString().substring(0, 8);
        var concerned = CaseDesk.token(person, Roles.CASE_OFFICER);
        var front = CaseDesk.firm("Front " + UUID.randomUUID());
        var owner = CaseDesk.firm("Owner " + UUID.randomUUID());
        var id = opened("ENTITY " + front);
        post(concerned, "/v1/interests", """
            {"kind":"ENTITY","ref":"%s","relation":"RELATIVE","note":"My brother's firm"}\
            """.formatted(owner));
        assertThat(get(concerned, "/v1/cases/" + id).statusCode()).isEqualTo(200);

        String link = CaseDesk.linked(owner, front, "OWNS", "SUGGESTED").path("linkId");

        var after = get(concerned, "/v1/cases/" + id);
        assertThat(after.statusCode()).isEqualTo(404);
        assertThat(get(concerned, "/v1/cases?kind=ENTITY&ref=" + front).<List<Object>>path("items"))
                .isEmpty();
        assertThat(step(concerned, id, ":note", "{\"text\":\"Let it be\"}").statusCode())
                .isEqualTo(404);
        post(OFFICER, "/v1/entity-links/" + link + ":end", "{\"reason\":\"Another firm of that name\"}");
        assertThat(get(concerned, "/v1/cases/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void who_recuses_himself_is_out_and_nobody_ends_an_interest_of_his_own() {
        var concerned =
                CaseDesk.token("pan.case." + UUID.randomUUID().toString().substring(0, 8), Roles.CASE_OFFICER);
        var id = opened(CaseDesk.LICENCE);

        step(concerned, id, ":recuse", WHY);

        assertThat(get(concerned, "/v1/cases/" + id).statusCode()).isEqualTo(404);
        String own = post(REGULATOR, "/v1/interests", """
            {"kind":"ORGANISATION","ref":"cn-ganzhou-re","relation":"OTHER","note":"Shares"}\
            """).path("interestId");
        assertThat(post(REGULATOR, "/v1/interests/" + own + ":end", WHY).<String>path("type"))
                .endsWith("interest-same-person");
    }

    private int rowsWith(String name) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                    SELECT (SELECT count(*) FROM case_entry WHERE payload LIKE '%' || :name || '%')
                         + (SELECT count(*) FROM audit WHERE detail::text LIKE '%' || :name || '%')
                         + (SELECT count(*) FROM outbox WHERE record LIKE '%' || :name || '%')
                         + (SELECT count(*) FROM case_identity WHERE position(convert_to(:name, 'UTF8') IN sealed) > 0)\
                    """).bind("name", name).mapTo(Integer.class).one());
    }
}
