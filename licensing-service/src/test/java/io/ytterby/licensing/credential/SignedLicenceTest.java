package io.ytterby.licensing.credential;

import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.credentials.Reason;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.credential.app.Credentials;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the decision to the gate: what is signed at issue, and what takes it back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SignedLicenceTest {
    private static final String BUYER = company("bo.buyer", "de-rheinwerk-auto", Roles.BUYER);

    @Inject
    Orders orders;

    @Inject
    Credentials credentials;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @BeforeEach
    void its_parties_are_registered() {
        CaseFixture.organisations();
    }

    @Test
    void an_issued_licence_can_be_checked_without_a_network_as_a_document_and_as_a_printed_code() {
        var number = orders.issued(Mass.ofGrams(25_000), Mass.ofGrams(20));
        var document = document(number);
        var code = credentials.lookUp(number).orElseThrow().code();

        var found = verifier().verify(document, clock.instant());

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.toString()).contains(number.value(), "cn-baotou-re", "25000000", "8505111000");
        assertThat(verifier().verify(code, clock.instant()).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(Re1.parse(code).permit().digest()).isEqualTo(Permit.digestOf(document));
        assertThat(get(BUYER, "/v1/licences/" + number + "/qr.png").asByteArray())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_suspension_is_in_the_next_list_and_a_reinstatement_takes_it_out_again() {
        var number = orders.issued(Mass.ofGrams(500));
        var before = verifier();

        post(REGULATOR, "/v1/licences/" + number + ":suspend", "{\"reason\": \"to be looked at\"}")
                .then()
                .statusCode(200);

        awaitVerdict(number, new Verdict.Invalid(Reason.SUSPENDED));
        assertThat(before.verify(document(number), clock.instant()).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(before.verify(document(number), clock.instant().plus(Duration.ofHours(1)))
                        .verdict())
                .isInstanceOf(Verdict.Stale.class);
        post(
                        REGULATOR,
                        "/v1/licences/" + number + ":reinstate",
                        "{\"groundId\": \"%s\", \"reason\": \"all is well\"}".formatted(openGround(number)))
                .then()
                .statusCode(200);
        Eventually.asserted(() -> assertThat(verdict(number)).as("reinstated").isInstanceOf(Verdict.Valid.class));
        assertThat(events(number)).containsExactly("suspension true REGULATOR", "suspension false LIFTED");
    }

    @Test
    void the_letter_says_in_words_what_its_code_proves() throws Exception {
        var number = orders.issued(Mass.ofGrams(25_000));

        var pdf = get(BUYER, "/v1/licences/" + number + "/letter.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(number.value(), "cn-baotou-re", "8505111000", "25000000 mg", "never says that the goods");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        var attached = credentials.lookUp(number).orElseThrow().vcJwt();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).containsOnlyOnce(attached);
    }

    @Test
    void a_revocation_is_for_good() {
        var number = orders.issued(Mass.ofGrams(500));

        post(REGULATOR, "/v1/licences/" + number + ":revoke", "{\"reason\": \"obtained by deceit\"}")
                .then()
                .statusCode(200);

        awaitVerdict(number, new Verdict.Invalid(Reason.REVOKED));
        assertThatThrownBy(() -> jdbi.useHandle(handle ->
                        handle.execute("UPDATE credential SET revoked = false WHERE licence = ?", number.value())))
                .hasMessageContaining("stays revoked");
    }

    @Test
    void a_place_in_the_lists_is_never_given_twice() {
        var number = orders.issued(Mass.ofGrams(500));
        var other = orders.issued(Mass.ofGrams(500));
        var place = credentials.lookUp(number).orElseThrow().place();

        assertThat(credentials.lookUp(other).orElseThrow().place()).isNotEqualTo(place);
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("DELETE FROM status_place WHERE licence = ?", number.value())))
                .hasMessageContaining("status_place");
    }

    @Test
    void the_lists_may_be_kept_for_their_ttl_and_asked_for_by_their_tag() {
        var answer = RestAssured.get("/credentials/status/suspension/1");

        answer.then().statusCode(200).contentType("application/vc+jwt").header("Cache-Control", "public, max-age=300");
        RestAssured.given()
                .header("If-None-Match", answer.header("ETag"))
                .get("/credentials/status/suspension/1")
                .then()
                .statusCode(304);
        RestAssured.get("/credentials/status/suspension/999").then().statusCode(404);
        RestAssured.get("/credentials/status/gossip/1").then().statusCode(404);
    }

    @Test
    void the_current_key_and_the_next_are_published_before_the_next_signs() {
        var methods = RestAssured.given()
                .get("/.well-known/did.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("assertionMethod", String.class);

        assertThat(methods).hasSize(2).allMatch(id -> id.startsWith("did:web:permit.example#"));
    }

    private Verifier verifier() {
        var root = VerifyingKey.ofMultibase(
                RestAssured.get("/credentials/trust-root").asString().strip());
        return new Verifier(
                Bundle.verified(RestAssured.get("/credentials/bundle").asString(), root));
    }

    private Verdict verdict(LicenceNumber number) {
        return verifier().verify(document(number), clock.instant()).verdict();
    }

    private void awaitVerdict(LicenceNumber number, Verdict wanted) {
        Eventually.asserted(() -> assertThat(verdict(number)).isEqualTo(wanted));
    }

    private static String document(LicenceNumber number) {
        return get(BUYER, "/v1/licences/" + number + "/credential")
                .then()
                .statusCode(200)
                .contentType("application/vc+jwt")
                .extract()
                .asString();
    }

    private String openGround(LicenceNumber number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id::text FROM suspension_ground WHERE licence = :licence AND lifted_at IS NULL")
                .bind("licence", number.value())
                .mapTo(String.class)
                .one());
    }

    private List<String> events(LicenceNumber number) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT purpose || ' ' || is_set || ' ' || reason FROM status_event
                         WHERE licence = :licence ORDER BY id""")
                .bind("licence", number.value())
                .mapTo(String.class)
                .list());
    }
}
