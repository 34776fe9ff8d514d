package io.ytterby.tracking.credential;

import static io.ytterby.tracking.Http.buyer;
import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.Http.regulator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.list.app.PublishStatusLists;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.TopicReader;
import io.ytterby.tracking.declaration.app.FollowHolds;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Passports of lots and documents of operations, from the call to what anybody can check. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CredentialJourneyTest {
    @Inject
    PublishStatusLists publishStatusLists;

    @Inject
    FollowHolds followHolds;

    @Inject
    TopicReader topics;

    @Inject
    Books books;

    @Test
    void a_passport_says_what_the_lot_is_and_is_signed_by_whoever_has_it() {
        var lot = mint(25_000_750);

        var issued = passport(lot);

        var jws = CompactJws.parse(issued.path("document"));
        var said = jws.payload().needObject("credentialSubject");
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(said.needText("netMassMg")).isEqualTo("25000750");
        assertThat(said.needText("chainOfCustody")).isEqualTo("IDENTITY_PRESERVED");
        assertThat(said.objects("materialsProvenance").stream().map(one -> one.needText("name")))
                .contains("Nd", "Dy");
        assertThat(said.objects("materialsProvenance").getFirst().text("originCountry"))
                .contains("CN");
        assertThat(jws.kid()).startsWith("did:web:tracking.example:v1:issuers:cn-baotou-re#");
        assertThat(CredentialType.LOT_PASSPORT.schema().violations(jws.payload()))
                .isEmpty();
        assertThat(did("cn-baotou-re")).contains(jws.kid());
    }

    @Test
    void it_is_handed_out_in_both_forms_to_those_who_may_see_all_of_the_lot() {
        var lot = mint(1_000_000);
        String document = passport(lot).path("document");

        var proofed = producer().accept("application/vc").get(path(lot)).asString();

        assertThat(producer().get(path(lot)).asString()).isEqualTo(document);
        var secured = EddsaJcs.of(StrictJson.parseObject(proofed.getBytes(StandardCharsets.UTF_8)));
        assertThat(secured.verificationMethod())
                .isEqualTo(CompactJws.parse(document).kid());
        assertThat(buyer("de-rheinwerk-auto").get(path(lot)).statusCode()).isEqualTo(404);
        assertThat(regulator().get(path(lot)).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_vouches_for_a_lot_that_another_has() {
        var lot = mint(1_000_000);

        assertThat(custodian("cn-ganzhou-re").post(path(lot)).statusCode()).isEqualTo(404);
        assertThat(producer().post(path("00000000-0000-4000-8000-000000000000")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_lot_that_weighs_something_else_takes_its_passport_back() {
        var lot = mint(5_000_000);
        String document = passport(lot).path("document");
        assertThat(isSet(document, "revocation")).isFalse();

        custodian().body(Map.of("grams", 1_000)).post("/v1/lots/" + lot + ":split");

        assertThat(isSet(document, "revocation")).isTrue();
        assertThat(passport(lot).statusCode()).isEqualTo(201);
        assertThat(books.count("audit WHERE action = 'credential.revoked' AND detail LIKE '%" + lot + "%'"))
                .isEqualTo(1);
    }

    @Test
    void a_lot_that_customs_hold_suspends_its_passport_and_gets_no_other() {
        var lot = mint(5_000_000);
        String document = passport(lot).path("document");
        var declaration = DeclarationId.random();

        followHolds.to(declaration, 1, 1, Set.of(LotId.of(lot)));
        var held = isSet(document, "suspension");
        var refused = producer().post(path(lot));
        followHolds.to(declaration, 2, 0, Set.of(LotId.of(lot)));

        assertThat(held).isTrue();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).endsWith("lot-frozen");
        assertThat(isSet(document, "suspension")).isFalse();
        assertThat(isSet(document, "revocation")).isFalse();
    }

    @Test
    void a_new_passport_takes_the_place_of_the_last() {
        var lot = mint(2_000_000);
        String first = passport(lot).path("document");

        String second = passport(lot).path("document");

        assertThat(isSet(first, "revocation")).isTrue();
        assertThat(isSet(second, "revocation")).isFalse();
        assertThat(producer().get(path(lot)).asString()).isEqualTo(second);
    }

    @Test
    void what_was_done_to_lots_is_signed_once_and_taken_back_when_it_is_undone() {
        var lot = mint(9_000_000);
        var split = custodian().body(Map.of("grams", 4_000)).post("/v1/lots/" + lot + ":split");
        String operation = split.path("operationId");

        var issued = custodian().post("/v1/operations/" + operation + "/credential");
        var again = custodian().post("/v1/operations/" + operation + "/credential");
        custodian().body("{\"reason\":\"by mistake\"}").post("/v1/operations/" + operation + ":reverse");

        String document = issued.path("document");
        var event = CompactJws.parse(document)
                .payload()
                .objects("credentialSubject")
                .getFirst();
        assertThat(List.of(issued.statusCode(), again.statusCode())).containsExactly(201, 200);
        assertThat(again.<String>path("document")).isEqualTo(document);
        assertThat(event.needText("id")).isEqualTo("urn:uuid:" + operation);
        assertThat(event.objects("outputQuantityList").stream()
                        .mapToLong(part -> part.whole("quantity").orElseThrow())
                        .sum())
                .isGreaterThanOrEqualTo(4_000_000);
        assertThat(isSet(document, "revocation")).isTrue();
        assertThat(custodian()
                        .post("/v1/operations/" + operation + "/credential")
                        .<String>path("type"))
                .endsWith("operation-reversed");
    }

    @Test
    void what_moves_goods_makes_nothing_that_could_be_signed() {
        var lot = mint(1_000_000);
        var shipped = custodian().body(Map.of("recipientOrg", "cn-ganzhou-re")).post("/v1/lots/" + lot + ":ship");

        var refused = custodian().post("/v1/operations/" + shipped.path("operationId") + "/credential");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).endsWith("operation-makes-nothing");
    }

    @Test
    void whoever_keeps_the_trust_list_is_told_of_keys_lists_and_digests() {
        var issued = passport(mint(3_000_000));
        publishStatusLists.publish();

        var key = keyOf(issued.path("kid"));
        var told = eventually("document:" + issued.path("credentialId"));
        var list = eventually("list:did:web:tracking.example:v1:issuers:cn-baotou-re/revocation/1");

        assertThat(told.at("/data/document/digests").toString()).contains(issued.<String>path("digest"));
        assertThat(list.at("/data/list/document").asText()).startsWith("ey");
        assertThat(eventually("key:" + key).at("/data/key/did").asText())
                .isEqualTo("did:web:tracking.example:v1:issuers:cn-baotou-re");
    }

    @Test
    void what_a_stolen_key_signed_is_signed_anew_in_the_same_words_and_places() {
        var lot = LotId.of(ganzhous());
        String stolen = ganzhou().post(path(lot.toString())).path("document");
        var key = keyOf(CompactJws.parse(stolen).kid());
        var early = ganzhou().post("/v1/issuer-keys/" + key + ":reissue");
        ganzhou().body("{\"reason\":\"The safe was open\"}").post("/v1/issuer-keys/" + key + ":revoke");

        var reissued = ganzhou().post("/v1/issuer-keys/" + key + ":reissue");
        var again = ganzhou().post("/v1/issuer-keys/" + key + ":reissue");

        var anew = CompactJws.parse(ganzhou().get(path(lot.toString())).asString());
        var before = CompactJws.parse(stolen);
        assertThat(early.<String>path("type")).endsWith("issuer-key-not-revoked");
        assertThat(reissued.<Integer>path("reissued")).as(reissued.asString()).isEqualTo(1);
        assertThat(again.<Integer>path("reissued")).isZero();
        assertThat(anew.kid()).isNotEqualTo(before.kid());
        assertThat(anew.payload().without("iat")).isEqualTo(before.payload().without("iat"));
        assertThat(producer().post("/v1/issuer-keys/" + key + ":reissue").statusCode())
                .isEqualTo(404);
    }

    /** Of somebody whose key no other test needs. */
    private static String ganzhous() {
        var lot = mint(7_000_000);
        custodian().body(Map.of("recipientOrg", "cn-ganzhou-re")).post("/v1/lots/" + lot + ":ship");
        ganzhou().post("/v1/lots/" + lot + ":receive").then().statusCode(200);
        return lot;
    }

    private static RequestSpecification ganzhou() {
        return custodian("cn-ganzhou-re");
    }

    private static Response passport(String lot) {
        return producer().post(path(lot));
    }

    private static String path(String lot) {
        return "/v1/lots/" + lot + "/passport";
    }

    private static String did(String organisation) {
        return RestAssured.get("/v1/issuers/" + organisation + "/did.json").asString();
    }

    private static String keyOf(String kid) {
        return regulator().get("/v1/issuer-keys?pageSize=1000").path("items.find { it.kid == '" + kid + "' }.keyId");
    }

    /** As the list that is published after everything so far says. */
    private boolean isSet(String document, String purpose) {
        publishStatusLists.publish();
        var entry = CompactJws.parse(document).payload().objects("credentialStatus").stream()
                .map(StatusEntry::of)
                .filter(one -> one.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
        var published = RestAssured.get(entry.list().replace("https://tracking.example", ""));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        var list = StatusList.of(CompactJws.parse(published.asString()).payload());
        return list.bits().isSet(Math.toIntExact(entry.index()));
    }

    private JsonNode eventually(String key) {
        Eventually.asserted(() ->
                assertThat(topics.of(Topic.TRACKING_CREDENTIAL, key)).as(key).isNotEmpty());
        var told = topics.of(Topic.TRACKING_CREDENTIAL, key).getLast();
        EventSchemas.assertValid(told.toString());
        return told;
    }
}
