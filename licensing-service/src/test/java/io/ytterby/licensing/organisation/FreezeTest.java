package io.ytterby.licensing.organisation;

import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FreezeTest {
    private static final String WHY = "{\"reason\": \"A stolen key\", \"incidentId\": \"INC-7\"}";
    private static final String CLEARED = "{\"reason\": \"The key was changed\"}";

    private final String firm = name();
    private final String partner = name();
    private final String exporter = company("he.yu", firm, Roles.EXPORTER);

    @Inject
    Orders orders;

    @Inject
    Licences licences;

    @Inject
    SuspendLicence suspend;

    @Inject
    Jdbi jdbi;

    private static String name() {
        return "cn-ice-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    @BeforeEach
    void twoFirms() {
        register(firm, "COMPANY", "CN");
        register(partner, "COMPANY", "CN");
    }

    @Test
    void no_token_of_a_frozen_firm_is_taken_but_to_read_what_was_decided_about_it() {
        get(exporter, "/v1/licences").then().statusCode(200);

        freeze().statusCode(200).body("organisation.status", equalTo("FROZEN"));

        for (var path : List.of("/v1/licences", "/v1/applications", "/v1/control-list"))
            get(exporter, path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:ytterby:problem:organisation-frozen"))
                    .body("organisation", equalTo(firm));
        get(exporter, "/v1/organisations/" + firm).then().statusCode(200).body("status", equalTo("FROZEN"));
        get(exporter, "/v1/organisations/" + firm + "/freezes")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("A stolen key"))
                .body("items[0].incidentId", equalTo("INC-7"));
        thaw().statusCode(200);
        get(exporter, "/v1/licences").then().statusCode(200);
    }

    @Test
    void every_licence_that_names_it_is_suspended_with_it_and_the_others_are_told() {
        var held = orders.issued(firm, partner, partner);
        var asEndUser = orders.issued(partner, firm, partner);
        var asConsignee = orders.issued(partner, partner, firm);
        var foreign = orders.issued(partner, partner, partner);

        freeze().body("freeze.stage", equalTo("PLACED")).body("freeze.licences", equalTo(3));

        for (var licence : List.of(held, asEndUser, asConsignee)) {
            assertThat(licences.lookUp(licence).orElseThrow().grounds())
                    .extracting(Ground::kind)
                    .containsExactly(Ground.Kind.ORGANISATION_FROZEN);
        }
        assertThat(status(foreign)).isEqualTo(LicenceStatus.ISSUED);
        var told = jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT record FROM outbox WHERE topic = 'licensing.organisation' AND key = :firm
                         ORDER BY version DESC LIMIT 1""").bind("firm", firm).mapTo(String.class).one());
        EventSchemas.assertValid(told);
        assertThat(told).contains("licensing.organisation-frozen.v1").contains("\"status\":\"FROZEN\"");
    }

    @Test
    void a_thaw_lifts_exactly_the_grounds_of_its_freeze() {
        var licence = orders.issued(firm, partner, partner);
        var twiceStopped = orders.issued(firm, partner, partner);
        suspend.suspend(twiceStopped, "Asked for papers", Orders.REGULATOR);
        post(REGULATOR, "/v1/organisations/" + partner + ":freeze", WHY).then().statusCode(200);
        freeze();

        thaw().statusCode(200).body("freeze.stage", equalTo("LIFTED"));

        assertThat(licences.lookUp(licence).orElseThrow().grounds())
                .extracting(Ground::reason)
                .containsExactly(partner + " is frozen by the regulator");
        post(REGULATOR, "/v1/organisations/" + partner + ":thaw", CLEARED)
                .then()
                .statusCode(200);
        assertThat(status(licence)).isEqualTo(LicenceStatus.ISSUED);
        assertThat(licences.lookUp(twiceStopped).orElseThrow().grounds())
                .extracting(Ground::reason)
                .containsExactly("Asked for papers");
    }

    @Test
    void many_licences_follow_in_batches_that_each_stand_for_themselves() {
        var many = IntStream.range(0, 120)
                .mapToObj(i -> orders.issued(firm, partner, partner))
                .toList();

        freeze().statusCode(200);

        get(exporter, "/v1/licences").then().statusCode(403);
        Eventually.asserted(() -> {
            assertThat(stage()).isEqualTo("PLACED");
            assertThat(many).allSatisfy(one -> assertThat(status(one)).isEqualTo(LicenceStatus.SUSPENDED));
        });
        thaw();
        Eventually.asserted(() -> {
            assertThat(stage()).isEqualTo("LIFTED");
            assertThat(many).allSatisfy(one -> assertThat(status(one)).isEqualTo(LicenceStatus.ISSUED));
        });
    }

    @Test
    void a_licence_that_names_a_frozen_firm_is_born_suspended_and_the_thaw_frees_it() {
        freeze();

        var licence = orders.issued(partner, firm, partner);

        assertThat(status(licence)).isEqualTo(LicenceStatus.SUSPENDED);
        thaw();
        assertThat(status(licence)).isEqualTo(LicenceStatus.ISSUED);
    }

    @Test
    void a_licence_that_is_being_issued_while_the_freeze_comes_is_stopped_too() throws Exception {
        var issued = new CountDownLatch(1);
        var freezing = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var licence = people.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                var number = orders.issued(firm, partner, partner);
                issued.countDown();
                freezing.await();
                awaitSomebodyAtTheLock();
                return number;
            }));
            issued.await();
            var frozen = people.submit(() -> {
                freezing.countDown();
                return freeze().extract().statusCode();
            });

            assertThat(frozen.get(30, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(status(licence.get(30, TimeUnit.SECONDS))).isEqualTo(LicenceStatus.SUSPENDED);
        }
    }

    @Test
    void an_authority_is_not_frozen_and_nobody_is_frozen_or_thawed_twice() {
        register("cn-mofcom", "AUTHORITY", "CN");

        post(REGULATOR, "/v1/organisations/cn-mofcom:freeze", WHY).then().statusCode(422);
        thaw().statusCode(409).body("type", equalTo("urn:ytterby:problem:organisation-status"));
        freeze().statusCode(200);
        freeze().statusCode(409).body("currentStatus", equalTo("FROZEN"));
    }

    /** The freeze waits for the organisation's row, which the issue holds. */
    private void awaitSomebodyAtTheLock() {
        Eventually.asserted(() -> assertThat(waiting()).isPositive());
    }

    private long waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT count(*) FROM pg_stat_activity
                         WHERE datname = current_database() AND wait_event_type = 'Lock'""").mapTo(Long.class).one());
    }

    private String stage() {
        return get(REGULATOR, "/v1/organisations/" + firm + "/freezes").path("items[0].stage");
    }

    private LicenceStatus status(LicenceNumber licence) {
        return licences.lookUp(licence).orElseThrow().status();
    }

    private ValidatableResponse freeze() {
        return post(REGULATOR, "/v1/organisations/" + firm + ":freeze", WHY).then();
    }

    private ValidatableResponse thaw() {
        return post(REGULATOR, "/v1/organisations/" + firm + ":thaw", CLEARED).then();
    }
}
