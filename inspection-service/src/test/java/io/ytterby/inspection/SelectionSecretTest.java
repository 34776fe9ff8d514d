package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.BUYER;
import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** That goods were picked, and why, is seen by no firm: in no answer to it, and in no event that it may see. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SelectionSecretTest {
    private static final Pattern SECRET = Pattern.compile(
            "lane|score|propensity|\\bdraw|profile|proposed|selecti|COVER-|PROPOSED", Pattern.CASE_INSENSITIVE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Picked picked;

    @Inject
    Customs customs;

    @Inject
    Jdbi jdbi;

    @Test
    void to_the_exporter_and_the_buyer_picked_goods_look_like_any_others() {
        var chosen = picked.red();
        var spared = customs.reserved();

        for (var token : List.of(EXPORTER, BUYER)) {
            var one = answer(token, chosen.id());
            var other = answer(token, spared.id());

            assertThat(one.path("status").asText()).isEqualTo("RESERVED");
            assertThat(one.path("version")).isEqualTo(other.path("version"));
            assertThat(one.path("control").path("openOrders"))
                    .isEqualTo(other.path("control").path("openOrders"));
            assertThat(names(one)).isEqualTo(names(other));
            assertThat(one.toString()).doesNotContainPattern(SECRET);
        }
    }

    @Test
    void no_firm_in_whatever_role_reads_orders_judgements_or_profiles() {
        var order = Customs.proposed(picked.red().id()).getFirst();
        var paths = List.of(
                "/v1/orders",
                "/v1/orders/" + order,
                "/v1/orders/" + order + "/results",
                "/v1/selectivity/selections",
                "/v1/selectivity/feedback",
                "/v1/selectivity/drift",
                "/v1/profiles",
                "/v1/profiles/1",
                "/v1/profiles/1/dry-run");

        for (var role : List.of(
                Roles.EXPORTER, Roles.BUYER, Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR)) {
            var firm = TestTokens.of("li.na", "cn-baotou-re", OrganisationKind.COMPANY, role)
                    .signed();
            for (var path : paths)
                assertThat(get(firm, path).statusCode())
                        .as("%s as %s of a firm", path, role)
                        .matches(status -> status == 403 || role.equals(Roles.REGULATOR));
        }
    }

    @Test
    void no_event_of_picked_goods_that_a_firm_may_see_says_so() {
        var chosen = picked.red();
        Customs.requestRelease(chosen.id());

        var events = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT record FROM outbox WHERE key = :declaration OR key IN
                               (SELECT id::text FROM inspection_order WHERE declaration_id::text = :declaration)""")
                .bind("declaration", chosen.id())
                .mapTo(String.class)
                .map(SelectionSecretTest::read)
                .list());

        assertThat(events.stream()
                        .filter(event -> SECRET.matcher(event.toString()).find()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(audience(event))
                        .as(event.path("type").asText())
                        .isSubsetOf("cn-gacc", "cn-mofcom"));
    }

    /** Events without visibleTo stay among the services: no consumer shows them to anybody. */
    private static List<String> audience(JsonNode event) {
        return event.path("data").path("visibleTo").findValuesAsText("org");
    }

    private static JsonNode answer(String token, String declaration) {
        return read(get(token, "/v1/declarations/" + declaration).asString());
    }

    private static Set<String> names(JsonNode answer) {
        var names = new TreeSet<String>();
        answer.fieldNames().forEachRemaining(names::add);
        answer.path("control").fieldNames().forEachRemaining(name -> names.add("control." + name));
        return names;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Test
    void an_officer_sees_it_all() {
        assertThat(get(
                                OFFICER,
                                "/v1/selectivity/selections?declarationId="
                                        + picked.red().id())
                        .<List<String>>path("items.lane"))
                .containsExactly("RED");
    }
}
