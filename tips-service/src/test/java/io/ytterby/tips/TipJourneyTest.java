package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static io.ytterby.tips.Officers.BO;
import static io.ytterby.tips.Officers.CLARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.SealedReader;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tipbox.seal.TwoHalves;
import io.ytterby.tipbox.seal.Wrap;
import io.ytterby.tips.telling.app.TellLinks;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipJourneyTest {
    private static final String TEXT =
            "Container CSQU3054383 leaves Laem Chabang on 2026-11-25 with 20 t of oxide as slag.";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    TellLinks tellLinks;

    @BeforeEach
    void a_team() {
        Officers.team();
    }

    @Test
    void a_tip_is_handed_in_without_script_and_opened_on_an_officers_machine_alone() throws IOException {
        var page = Reporters.form(TEXT)
                .multiPart("file", "night shift.jpg", new byte[200_000], "image/jpeg")
                .post("/tip/new");
        Reporters.receipt(page);
        var tip = Officers.newest(ANNA);

        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var text = bundle.manifest().items().get(0);
            var file = bundle.manifest().items().get(1);
            assertThat(opened(bundle, text, ANNA))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(TEXT);
            assertThat(opened(bundle, file, BO)).isEqualTo(new byte[200_000]);
            assertThat(name(bundle, file, ANNA)).isEqualTo("night shift.jpg");
            assertThat(CheckBundle.of(bundle, null).faults()).isEmpty();
            assertThatThrownBy(() -> opened(bundle, text, CLARA)).isInstanceOf(java.util.NoSuchElementException.class);
        }
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asByteArray().length % (16 * 1024)).isZero();
    }

    @Test
    void the_reporter_reads_an_answer_adds_to_the_tip_and_proves_that_it_is_his() throws IOException {
        var receipt = Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        assertThat(Reporters.back(receipt).asString()).contains("Nobody has read it yet.");
        Officers.post(ANNA, "/desk/v1/tips/" + tip + ":acknowledge", "{}");
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var sealed = SealedAnswer.of(
                    "Which lorry was it?".getBytes(StandardCharsets.UTF_8),
                    UUID.fromString(tip),
                    new TeamKey(bundle.manifest().answerKey()),
                    new SecureRandom());
            var kept = Officers.post(
                    ANNA, "/desk/v1/tips/" + tip + ":answer", "{\"sealed\":\"" + Officers.base64(sealed) + "\"}");
            assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
        }

        var seen = Reporters.back(receipt.toLowerCase(java.util.Locale.ROOT)).asString();
        var added = given().multiPart("receipt", receipt)
                .multiPart("text", "The green one, 70-1234")
                .post("/tip/back/more");

        assertThat(seen).contains("Which lorry was it?", "It was read").doesNotContain(TEXT);
        assertThat(added.asString()).contains("It was added.");
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            assertThat(bundle.manifest().items()).hasSize(2);
            assertThat(opened(bundle, bundle.manifest().items().get(1), ANNA))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("The green one, 70-1234");
        }
    }

    @Test
    void a_wrong_receipt_and_none_are_one_answer() {
        Reporters.handedIn(TEXT);

        var wrong = Reporters.back("00000-00000-00000-00000");
        var none = Reporters.back("what?");

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(none.asString()).isEqualTo(wrong.asString());
    }

    @Test
    void a_ticket_counts_once() {
        var ticket = Reporters.ticket();
        var first = given().multiPart("ticket", ticket).multiPart("text", TEXT).post("/tip/new");
        var again = given().multiPart("ticket", ticket).multiPart("text", TEXT).post("/tip/new");
        var forged = given().multiPart("ticket", ticket.replace('.', ','))
                .multiPart("text", TEXT)
                .post("/tip/new");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(forged.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains(TEXT);
    }

    @Test
    void who_may_be_telling_who_he_is_is_asked_before_anything_is_kept() {
        var text = "I work in the laboratory and only I saw it.";
        int before = count("tip");

        var warned = Reporters.form(text).post("/tip/new");
        int between = count("tip");
        var anyway = Reporters.form(text).multiPart("seen", "1").post("/tip/new");

        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.asString()).contains("few others know", text);
        assertThat(between).isEqualTo(before);
        assertThat(anyway.statusCode()).isEqualTo(201);
    }

    @Test
    void a_handler_with_a_tie_has_no_key_sees_no_tip_and_no_count() {
        var eve = "eve" + UUID.randomUUID();
        Officers.join(eve, "CASE", ANNA);
        declare(eve, "Siam Antimony Co., Ltd.");
        long before = seenBy(eve);

        Reporters.handedIn(TEXT, "SIAM ANTIMONY LIMITED");
        var byField = Officers.newest(ANNA);
        Reporters.handedIn("Lorries of Siam Antimony leave at night with " + UUID.randomUUID());
        var byText = Officers.newest(ANNA);

        assertThat(seenBy(eve)).isEqualTo(before);
        for (var tip : List.of(byField, byText)) {
            assertThat(Officers.get(eve, "/desk/v1/tips/" + tip).statusCode()).isEqualTo(404);
            assertThat(Officers.get(eve, "/desk/v1/tips/" + tip + "/bundle").statusCode())
                    .isEqualTo(404);
            assertThat(wrapsFor(tip, TeamKey.of(Officers.key(eve)).id())).isZero();
            assertThat(wrapsFor(tip, TeamKey.of(Officers.key(ANNA)).id())).isPositive();
        }
    }

    @Test
    void two_who_tell_the_same_are_suggested_as_one_matter_and_parted_again() {
        var text = "On the second of May lorries with the plate 70-1234 brought forty drums of grey powder to the shed"
                + " behind the old port, and men in blue painted over the labels of the drums before dawn. Run "
                + UUID.randomUUID();
        Reporters.handedIn(text);
        var first = Officers.newest(ANNA);
        Reporters.handedIn(text.replace("grey", "white"));
        var second = Officers.newest(ANNA);

        List<java.util.Map<String, Object>> matters =
                Officers.get(ANNA, "/desk/v1/matters/pairs").path("items");
        var matter = matters.stream()
                .filter(one -> List.of(first, second).containsAll(List.of(one.get("one"), one.get("other"))))
                .findFirst()
                .orElseThrow();
        var linked = Officers.post(ANNA, "/desk/v1/matters/pairs/" + matter.get("id") + ":link", "{}");
        var parted = Officers.post(ANNA, "/desk/v1/matters/pairs/" + matter.get("id") + ":part", "{}");

        assertThat(matter.get("likeness"))
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .isGreaterThanOrEqualTo(60);
        assertThat(linked.<String>path("state")).isEqualTo("LINKED");
        assertThat(parted.<String>path("state")).isEqualTo("PARTED");
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + first).statusCode()).isEqualTo(200);
        assertThat(Officers.get(ANNA, "/desk/v1/tips/" + second).statusCode()).isEqualTo(200);
    }

    @Test
    void an_identity_is_opened_by_two_and_the_custodian_alone_reads_nothing() throws IOException {
        Reporters.receipt(Reporters.form(TEXT)
                .multiPart("identity", "Somchai of the laboratory")
                .post("/tip/new"));
        var tip = Officers.newest(ANNA);
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var identity = bundle.manifest().items().stream()
                    .filter(item -> item.role() == BundleItem.Role.IDENTITY)
                    .findFirst()
                    .orElseThrow();
            var annas = TeamKey.of(Officers.key(ANNA));
            var asked =
                    Officers.post(ANNA, "/desk/v1/identity-requests", """
                    {"tip":"%s","item":"%s","keyId":"%s","reason":"A court asks"}""".formatted(tip, identity.id(), annas.id()));
            assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
            List<java.util.Map<String, String>> requests = asked.path("items");
            var request = requests.stream()
                    .filter(one -> identity.id().toString().equals(one.get("item")))
                    .findFirst()
                    .orElseThrow()
                    .get("requestId");
            var half = half(bundle, identity, BundleWrap.Part.CUSTODY_HALF, CLARA);
            var bound = BundleWrap.bound(UUID.fromString(tip), identity.id(), BundleWrap.Part.CUSTODY_HALF);
            var release = Wrap.of(half, bound, annas);
            var body = """
                    {"item":"%s","part":"CUSTODY_HALF","keyId":"%s","wrap":"%s"}""".formatted(identity.id(), annas.id(), Officers.base64(release.bytes()));

            var byHerself = Officers.post(ANNA, "/desk/v1/identity-requests/" + request + ":release", body);
            var byAColleague = Officers.post(BO, "/desk/v1/identity-requests/" + request + ":release", body);
            var byTheCustodian = Officers.post(CLARA, "/desk/v1/identity-requests/" + request + ":release", body);

            assertThat(byHerself.statusCode()).isEqualTo(409);
            assertThat(byAColleague.statusCode()).isEqualTo(409);
            assertThat(byTheCustodian.statusCode())
                    .as(byTheCustodian.asString())
                    .isEqualTo(200);
            var given = java.util.Base64.getUrlDecoder().decode(byTheCustodian.<String>path("release"));
            var joined = new TwoHalves(
                            half(bundle, identity, BundleWrap.Part.CASE_HALF, ANNA),
                            new Wrap(annas.id(), given).open(Officers.key(ANNA), bound))
                    .joined();
            assertThat(opened(bundle, identity, joined))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Somchai of the laboratory");
            assertThatThrownBy(() -> opened(bundle, identity, half)).isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void what_a_tip_speaks_of_is_told_late_and_without_the_tip() {
        Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        var named = Officers.post(
                ANNA, "/desk/v1/tips/" + tip + ":name", "{\"kind\":\"CONTAINER\",\"reference\":\"MSKU9070323\"}");
        assertThat(named.statusCode()).as(named.asString()).isEqualTo(200);

        tellLinks.tellDue();
        var early = told();
        clock.ahead(Duration.ofHours(49), tellLinks::tellDue);

        var told = told();
        assertThat(early).isEmpty();
        assertThat(told).hasSize(1);
        EventSchemas.assertValid(told.getFirst());
        assertThat(told.getFirst()).doesNotContain(tip, ANNA);
        assertThat(count("audit WHERE subject = 'tip/" + tip + "' AND detail LIKE '%MSKU9070323%'"))
                .isZero();
    }

    @Test
    void an_item_is_destroyed_by_two_and_the_chain_says_so() throws IOException {
        Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        UUID item;
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            item = bundle.manifest().items().getFirst().id();
        }
        var path = "/desk/v1/tips/" + tip;

        Officers.post(ANNA, path + ":ask-to-destroy", "{\"item\":\"" + item + "\",\"reason\":\"A court's order\"}");
        var alone = Officers.post(ANNA, path + ":destroy", "{\"item\":\"" + item + "\"}");
        var both = Officers.post(BO, path + ":destroy", "{\"item\":\"" + item + "\"}");

        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(both.statusCode()).as(both.asString()).isEqualTo(200);
        assertThat(rows("sealed_chunk", item)).isZero();
        assertThat(rows("item_wrap", item)).isZero();
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            assertThat(bundle.manifest().links().getLast().link().type()).isEqualTo("TOMBSTONE");
            assertThat(CheckBundle.of(bundle, null).faults()).isEmpty();
        }
    }

    @Test
    void one_person_adds_no_reader_and_serves_one_purpose() {
        var dan = "dan" + UUID.randomUUID();
        Officers.join(dan, "CASE", ANNA);
        var other = new TeamKey(new byte[] {
            9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4
        });
        var custody = Officers.post(
                dan,
                "/desk/v1/keys",
                "{\"publicKey\":\"%s\",\"purpose\":\"CUSTODY\"}".formatted(Officers.base64(other.bytes())));
        Officers.post(
                dan,
                "/desk/v1/keys",
                "{\"publicKey\":\"%s\",\"purpose\":\"CASE\"}".formatted(Officers.base64(other.bytes())));
        var own = Officers.post(dan, "/desk/v1/keys/" + other.id() + ":confirm", "{}");

        assertThat(custody.statusCode()).isEqualTo(409);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE team_key SET state = 'ACTIVE', confirmed_by = upper(person) WHERE key_id = ?",
                        other.id())))
                .rootCause()
                .hasMessageContaining("confirmed_by_another_person");
    }

    @Test
    void the_chain_is_added_to_and_never_changed() {
        Reporters.handedIn(TEXT);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("UPDATE link SET type = 'X'")))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(Officers.get(ANNA, "/desk/v1/chain/verification").<Boolean>path("whole"))
                .isTrue();
    }

    private List<String> told() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic LIKE '%tips.link' AND record LIKE '%MSKU9070323%'")
                .mapTo(String.class)
                .list());
    }

    private static byte[] half(Bundle bundle, BundleItem item, BundleWrap.Part part, String person) {
        var key = Officers.key(person);
        var id = TeamKey.of(key).id();
        var tip = bundle.manifest().tip();
        return bundle.manifest().wraps().stream()
                .filter(wrap -> wrap.item().equals(item.id())
                        && wrap.part() == part
                        && wrap.wrap().keyId().equals(id))
                .findFirst()
                .orElseThrow()
                .wrap()
                .open(key, BundleWrap.bound(tip, item.id(), part));
    }

    private static byte[] opened(Bundle bundle, BundleItem item, String person) throws IOException {
        return opened(bundle, item, half(bundle, item, BundleWrap.Part.WHOLE, person));
    }

    private static byte[] opened(Bundle bundle, BundleItem item, byte[] key) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var sealed = bundle.sealed(item.id())) {
            SealedReader.open(sealed, key, item.bound(bundle.manifest().tip()), content);
        }
        return content.toByteArray();
    }

    private static String name(Bundle bundle, BundleItem item, String person) throws IOException {
        try (var sealed = bundle.sealed(item.id())) {
            var head = SealedReader.open(
                    sealed,
                    half(bundle, item, BundleWrap.Part.WHOLE, person),
                    item.bound(bundle.manifest().tip()),
                    new ByteArrayOutputStream());
            return new String(head.name(), StandardCharsets.UTF_8);
        }
    }

    private static void declare(String person, String firm) {
        given().header("Authorization", "Bearer " + Officers.token(person))
                .contentType("application/json")
                .body("{\"firms\":[\"" + firm + "\"]}")
                .put("/desk/v1/ties")
                .then()
                .statusCode(200);
    }

    private static long seenBy(String person) {
        return Officers.get(person, "/desk/v1/tips?all=true&pageSize=1000")
                .<List<Object>>path("items")
                .size();
    }

    private int wrapsFor(String tip, String keyId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM item_wrap w JOIN item i ON i.id = w.item WHERE i.tip = :tip AND w.key_id = :key")
                .bind("tip", UUID.fromString(tip))
                .bind("key", keyId)
                .mapTo(Integer.class)
                .one());
    }

    private int rows(String table, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE item = :item")
                .bind("item", item)
                .mapTo(Integer.class)
                .one());
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }
}
