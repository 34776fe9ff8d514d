package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static io.ytterby.tips.Officers.BO;
import static io.ytterby.tips.Officers.CLARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tipbox.seal.TwoHalves;
import io.ytterby.tipbox.seal.Wrap;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two persons do together: open an identity, destroy an item. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipIdentityTest {
    private static final String TEXT =
            "Container CSQU3054383 leaves Laem Chabang on 2026-11-25 with 20 t of oxide as slag.";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_team() {
        Officers.team();
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
                        {"tip":"%s","item":"%s","keyId":"%s","reason":"A court asks"}\
                        """.formatted(tip, identity.id(), annas.id()));
            assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
            List<java.util.Map<String, String>> requests = asked.path("items");
            var request = requests.stream()
                    .filter(one -> identity.id().toString().equals(one.get("item")))
                    .findFirst()
                    .orElseThrow()
                    .get("requestId");
            var half = Opened.half(bundle, identity, BundleWrap.Part.CUSTODY_HALF, CLARA);
            var bound = BundleWrap.bound(UUID.fromString(tip), identity.id(), BundleWrap.Part.CUSTODY_HALF);
            var release = Wrap.of(half, bound, annas);
            var body = """
                {"item":"%s","part":"CUSTODY_HALF","keyId":"%s","wrap":"%s"}\
                """.formatted(identity.id(), annas.id(), Officers.base64(release.bytes()));

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
                            Opened.half(bundle, identity, BundleWrap.Part.CASE_HALF, ANNA),
                            new Wrap(annas.id(), given).open(Officers.key(ANNA), bound))
                    .joined();
            assertThat(Opened.opened(bundle, identity, joined))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Somchai of the laboratory");
            assertThatThrownBy(() -> Opened.opened(bundle, identity, half)).isInstanceOf(SealBrokenException.class);
        }
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

    private int rows(String table, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE item = :item")
                .bind("item", item)
                .mapTo(Integer.class)
                .one());
    }
}
