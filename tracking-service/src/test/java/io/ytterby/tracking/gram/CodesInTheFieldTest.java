package io.ytterby.tracking.gram;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.customs;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.Http.regulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.codes.BlockCertificate;
import io.ytterby.credentials.codes.CodeBundle;
import io.ytterby.credentials.codes.OfflineVerifier;
import io.ytterby.credentials.codes.WithdrawnCodes;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.AgreementKey.Curve;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.Finding;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.gramcodes.gs1.GramIdentity;
import io.ytterby.testsupport.PlatformResource;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes where they are looked at: at a resolver, on a label, on a device without a network. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CodesInTheFieldTest {
    private static final String GTIN = "06901234000016";

    @Test
    void a_range_is_withdrawn_once_and_every_verifier_obeys() {
        var lot = mint(100_000);
        var codes = codes(lot, 100);
        long first = gram(codes.getFirst());
        var asked = Map.of("ground", "LABELS_LOST", "reason", "A roll was stolen", "fromGram", first + 10, "grams", 5);

        var once = withdrawn(lot, "revoke", asked).extract().path("id").toString();
        var again = withdrawn(lot, "revoke", asked).extract().path("id").toString();

        assertThat(again).isEqualTo(once);
        assertThat(verdicts(List.of(codes.get(9), codes.get(10), codes.get(14), codes.get(15))))
                .containsExactly("authentic", "revoked", "revoked", "authentic");
        RestAssured.get("/v1/grams/" + codes.get(12)).then().body("verdict", equalTo("revoked"));
        assertThat(published().revoked().holds(first + 12)).isTrue();
        assertThat(published().revoked().holds(first + 15)).isFalse();
        regulator()
                .get("/v1/blocks/" + block(lot))
                .then()
                .statusCode(200)
                .body("revoked", equalTo(false))
                .body("withdrawals.grams", contains(5));
    }

    @Test
    void a_range_that_the_block_does_not_have_is_refused_with_what_it_has() {
        var lot = mint(10_000);

        regulator()
                .body(Map.of("ground", "OTHER", "reason", "Try", "fromGram", 0, "grams", 1))
                .post("/v1/blocks/" + block(lot) + ":revoke")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:block-range-outside"))
                .body("blockGrams", equalTo(10));
    }

    @Test
    void a_withdrawn_epoch_is_published_and_withdrawn_once() {
        var asked = Map.of("ground", "KEY_LEAKED", "reason", "Its key was copied");

        regulator().body(asked).post("/v1/epochs/201:revoke").then().statusCode(204);
        regulator().body(asked).post("/v1/epochs/201:revoke").then().statusCode(204);

        assertThat(published().epochs()).contains(201);
    }

    @Test
    void a_certificate_proves_the_range_of_a_lot_to_who_holds_no_secret() {
        var lot = mint(25_000);

        var jws = producer()
                .get("/v1/lots/" + lot + "/certificates")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].certificate")
                .toString();
        var certificate = BlockCertificate.verified(jws, signer());

        assertThat(certificate.lotId()).isEqualTo(lot);
        assertThat(certificate.end() - certificate.first()).isEqualTo(25);
        assertThat(certificate.massMg()).isEqualTo(25_000);
        assertThat(certificate.composition()).containsEntry("Dy", "2.5");
        assertThat(Base64Url.decode(certificate.keyFingerprint())).hasSize(32);
    }

    @Test
    void a_device_verifies_what_is_on_its_way_without_a_network_until_its_bundle_expires() {
        var pair = Curve.X25519.pair();
        var device = device(pair);
        var onItsWay = mint(10_000);
        custodian().body(Map.of("recipientOrg", "se-nordia-motors")).post("/v1/lots/" + onItsWay + ":ship");
        var atHome = codes(mint(10_000), 1).getFirst();
        var routed = codes(onItsWay, 10);
        withdrawn(
                onItsWay,
                "revoke",
                Map.of("ground", "LABELS_LOST", "reason", "One fell off", "fromGram", gram(routed.get(3)), "grams", 1));

        var verifier = new OfflineVerifier(bundle(device, pair));
        var now = Instant.now();

        assertThat(verifier.examine(routed.get(2), now).verdict()).isEqualTo(Verdict.AUTHENTIC);
        assertThat(verifier.examine(GramIdentity.of(GTIN, routed.get(2)).elementString(), now))
                .isEqualTo(Finding.SOUND);
        assertThat(verifier.examine(routed.get(3), now).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(verifier.examine(atHome, now).verdict()).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(verifier.examine(forged(routed.get(2)), now).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(verifier.examine("nonsense", now).verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(verifier.examine(routed.get(2), now.plus(Duration.ofDays(8))).verdict())
                .isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
    }

    @Test
    void a_leaked_block_loses_authentic_offline_while_online_custody_decides() {
        var pair = Curve.P_256.pair();
        var device = device(pair);
        var lot = mint(10_000);
        var code = codes(lot, 1).getFirst();
        custodian().body(Map.of("recipientOrg", "se-nordia-motors")).post("/v1/lots/" + lot + ":ship");

        withdrawn(lot, "expose", Map.of("ground", "DEVICE_LOST", "reason", "A scanner was stolen"));

        assertThat(new OfflineVerifier(bundle(device, pair)).examine(code, Instant.now()))
                .isEqualTo(Finding.KEY_EXPOSED);
        assertThat(verdicts(List.of(code))).containsExactly("authentic");
    }

    @Test
    void a_retired_device_gets_no_bundle_and_a_strangers_device_is_not_there() {
        var device = device(Curve.X25519.pair());

        customs()
                .post("/v1/devices/" + device + ":retire")
                .then()
                .statusCode(200)
                .body("$", hasKey("retiredAt"));
        customs().get("/v1/keys/bundle?device=" + device).then().statusCode(404);
        customs().get("/v1/keys/bundle?device=" + UUID.randomUUID()).then().statusCode(404);
        customs()
                .body(
                        "{\"name\":\"X\",\"office\":\"CNSHA\",\"publicKey\":{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}}")
                .post("/v1/devices")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/publicKey"));
    }

    @Test
    void a_digital_link_leads_to_what_the_code_says_and_lists_all_there_is() {
        var lot = mint(10_000);
        var code = codes(lot, 1).getFirst();
        var link = "/01/" + GTIN + "/21/" + code;

        RestAssured.given()
                .redirects()
                .follow(false)
                .get(link)
                .then()
                .statusCode(307)
                .header("Location", containsString("/v1/grams/" + code))
                .header("Link", containsString("rel=\"linkset\""));
        RestAssured.given()
                .redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(link)
                .then()
                .statusCode(307)
                .header("Location", equalTo("http://localhost:8080/verify/item/21/" + code))
                .header("Vary", containsString("Accept"));
        RestAssured.get(link + "?linkType=all")
                .then()
                .statusCode(200)
                .contentType("application/linkset+json")
                .body(
                        "linkset[0].'https://gs1.org/voc/verificationService'.type",
                        contains("application/json", "text/html"))
                .body("linkset[0].anchor", equalTo("http://localhost:8080" + link))
                .body("linkset[0]", hasKey("https://gs1.org/voc/defaultLink"))
                .body("linkset[0]", hasKey("https://gs1.org/voc/verificationService"))
                .body("linkset[0].itemDescription", containsString("authentic"))
                .body("linkset[0].itemDescription", not(containsString("baotou")));
        RestAssured.get("/01/" + GTIN + "/235/" + code).then().statusCode(200);
        RestAssured.get(link + "?linkType=gs1:recipe").then().statusCode(404);
        RestAssured.get("/01/06901234000023/21/" + code).then().statusCode(404);
        RestAssured.get("/01/06901234000017/21/" + code).then().statusCode(400);
        RestAssured.get("/01/" + GTIN + "/21/").then().statusCode(400);
        RestAssured.get("/01/" + GTIN).then().statusCode(404);
    }

    @Test
    void a_lots_link_says_its_stage_and_nothing_of_whose_it_is() {
        var lot = mint(10_000);
        var number = producer().get("/v1/lots/" + lot).path("lotNumber").toString();

        RestAssured.get("/01/" + GTIN + "/10/" + number)
                .then()
                .statusCode(200)
                .contentType("application/linkset+json")
                .body("linkset[0].itemDescription", equalTo("A lot of " + GTIN + " (MAGNET)"));
        RestAssured.get("/01/" + GTIN + "/10/NO-SUCH").then().statusCode(404);
        RestAssured.get("/.well-known/gs1resolver").then().statusCode(200).body("supportedPrimaryKeys", contains("01"));
    }

    @Test
    void a_label_is_drawn_of_a_code_that_we_made_and_of_no_other() {
        var code = codes(mint(1_000), 1).getFirst();

        var png = RestAssured.get("/v1/grams/" + code + "/datamatrix.png?module=4")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();

        assertThat(png).startsWith((byte) 0x89, 'P', 'N', 'G');
        RestAssured.get("/v1/grams/" + code + "/qr.svg").then().statusCode(200).contentType("image/svg+xml");
        RestAssured.get("/v1/grams/" + code + "/qr.png?module=99").then().statusCode(400);
        RestAssured.get("/v1/grams/00000000000000000000/qr.png").then().statusCode(404);
    }

    @Test
    void a_whole_label_is_verified_and_one_moved_to_another_item_is_forged() {
        var code = codes(mint(1_000), 1).getFirst();

        assertThat(verdicts(List.of(
                        "https://id.ytterby.example/01/" + GTIN + "/21/" + code,
                        "urn:epc:id:sgtin:6901234.000001." + code,
                        "(01)06901234000023(21)" + code)))
                .containsExactly("authentic", "authentic", "forged");
    }

    private static ValidatableResponse withdrawn(String lot, String verb, Map<String, ?> body) {
        return regulator()
                .body(body)
                .post("/v1/blocks/" + block(lot) + ":" + verb)
                .then()
                .statusCode(200);
    }

    private static String device(KeyPair pair) {
        var jwk = new String(Jcs.bytes(AgreementKey.of(pair.getPublic()).jwk()), StandardCharsets.UTF_8);
        return customs()
                .body("{\"name\": \"Scanner\", \"office\": \"CNSHA\", \"publicKey\": " + jwk + "}")
                .post("/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("deviceId");
    }

    private static CodeBundle bundle(String device, KeyPair pair) {
        var sealed = customs()
                .get("/v1/keys/bundle?device=" + device)
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();
        return CodeBundle.open(sealed, pair.getPrivate(), signer());
    }

    private static WithdrawnCodes published() {
        return WithdrawnCodes.verified(RestAssured.get("/v1/keys/withdrawn").asString(), signer());
    }

    private static VerifyingKey signer() {
        return VerifyingKey.ofMultibase(RestAssured.get("/v1/keys/signers").path("keys[0].publicKeyMultibase"));
    }

    private static long block(String lot) {
        return ((Number) producer().get("/v1/lots/" + lot + "/certificates").path("items[0].blockId")).longValue();
    }

    private static List<String> verdicts(List<String> codes) {
        return producer()
                .body(Map.of("codes", codes))
                .post("/v1/grams:verify")
                .then()
                .statusCode(200)
                .extract()
                .path("results.verdict");
    }

    private static long gram(String code) {
        return ((GramCode) GramCode.read(code)).gram();
    }

    /** Reads well, and its tag is wrong. */
    private static String forged(String code) {
        var made = (GramCode) GramCode.read(code);
        return new GramCode(made.epoch(), made.gram(), made.tag() ^ 1).toString();
    }

    private static List<String> codes(String lot, int count) {
        return producer()
                .get("/v1/lots/" + lot + "/codes?count=" + count)
                .asString()
                .lines()
                .toList();
    }
}
