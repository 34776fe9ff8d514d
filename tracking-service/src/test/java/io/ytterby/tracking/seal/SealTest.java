package io.ytterby.tracking.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.ytterby.credentials.merkle.MerkleProofs;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.Http;
import io.ytterby.tracking.seal.app.SealEvents;
import io.ytterby.tracking.seal.app.VerifySeals;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The store of events as a signed log, as people use it who trust nobody. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SealTest {
    @Inject
    SealEvents sealEvents;

    @Inject
    VerifySeals verifySeals;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void a_proof_is_checked_without_us() throws Exception {
        var event = eventOf(Http.mint(3_000_000));
        sealed();

        var proof = Http.producer()
                .get("/v1/custody/events/" + event + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        var leaf = MerkleProofs.leafHash(proof.getString("entry").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(leaf)).isEqualTo(proof.getString("leaf"));
        assertThat(includes(proof, leaf)).isTrue();
        assertThat(signed(proof)).isTrue();
        assertThat(proof.getString("event")).contains(event);
        leaf[0] ^= 1;
        assertThat(includes(proof, leaf)).isFalse();
    }

    @Test
    void who_may_not_see_an_event_gets_no_proof_of_it() {
        var event = eventOf(Http.mint(3_000_000));
        sealed();

        Http.custodian("cn-ganzhou-re")
                .get("/v1/custody/events/" + event + "/proof")
                .then()
                .statusCode(404);
        Http.customs()
                .get("/v1/custody/events/urn:uuid:" + UUID.randomUUID() + "/proof")
                .then()
                .statusCode(404);
    }

    @Test
    void each_day_has_a_head_and_a_later_log_begins_with_an_earlier_one() {
        Http.mint(3_000_000);
        sealed();
        var heads = jdbi.withHandle(
                handle -> handle.createQuery("SELECT size, root FROM custody_head WHERE size > 0 ORDER BY size")
                        .map((row, context) -> new Head(row.getLong(1), row.getBytes(2)))
                        .list());
        Http.mint(3_000_000);
        sealed();

        var day = Http.buyer("de-rheinwerk-auto")
                .get("/v1/custody/heads")
                .then()
                .statusCode(200)
                .body("items[0].size", greaterThan(0))
                .extract()
                .<String>path("items[0].day");
        Http.buyer("de-rheinwerk-auto")
                .get("/v1/custody/heads/" + day + "?since=" + day)
                .then()
                .statusCode(200)
                .body("consistency", notNullValue());
        Http.buyer("de-rheinwerk-auto")
                .get("/v1/custody/heads/1999-01-01")
                .then()
                .statusCode(404);
        assertThat(heads).isNotEmpty();
    }

    private record Head(long size, byte[] root) {}

    @Test
    void an_event_that_even_the_owner_changed_is_found_and_named() throws SQLException {
        var event = eventOf(Http.mint(3_000_000));
        sealed();
        assertThat(verifySeals.verify(0, 1_000_000).fault()).isNull();
        var partition = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT CAST(CAST(tableoid AS regclass) AS text) FROM epcis_event WHERE event_id = :id")
                .bind("id", event)
                .mapTo(String.class)
                .one());

        asOwner(
                partition,
                "UPDATE " + partition + " SET doc = replace(doc, 'commissioning', 'destroying') WHERE event_id = '"
                        + event + "'");

        Http.auditor()
                .get("/v1/custody/verification")
                .then()
                .statusCode(200)
                .body("fault.eventId", equalTo(event))
                .body("fault.what", equalTo("the event was changed"));
        asOwner(
                partition,
                "UPDATE " + partition + " SET doc = replace(doc, 'destroying', 'commissioning') WHERE event_id = '"
                        + event + "'");
        assertThat(verifySeals.verify(0, 1_000_000).fault()).isNull();
    }

    @Test
    void an_event_is_sealed_only_when_none_before_it_can_still_appear() throws SQLException {
        sealed();
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            long held = number(slow.createStatement().executeQuery("""
                            INSERT INTO event_identity (event_key, declaration, seq, record_time)
                            VALUES (gen_random_uuid(), false, nextval('epcis_event_seq_seq'), now()) RETURNING seq"""));
            var later = eventOf(Http.mint(3_000_000));

            while (sealEvents.sealBatch()) assertThat(later).isNotNull();
            assertThat(books.count("event_seal WHERE seq > " + held)).isZero();

            slow.rollback();
        }
        sealed();
        assertThat(verifySeals.verify(0, 1_000_000).fault()).isNull();
    }

    @Test
    void the_service_itself_cannot_touch_what_was_sealed() {
        for (var attempt :
                List.of("DELETE FROM event_seal", "UPDATE custody_head SET size = 0", "DELETE FROM event_seal_part"))
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(attempt)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private void sealed() {
        Eventually.asserted(() -> {
            while (sealEvents.sealBatch()) assertThat(sealEvents).isNotNull();
            assertThat(verifySeals.verify(0, 1).unsealed()).isZero();
        });
    }

    private String eventOf(String lot) {
        return books.texts("SELECT event_id FROM epcis_event JOIN epcis_event_lot USING (seq) WHERE lot_id = '" + lot
                        + "'")
                .getFirst();
    }

    private static long number(java.sql.ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    private static boolean includes(JsonPath proof, byte[] leaf) {
        var path = proof.getList("path", String.class).stream()
                .map(HexFormat.of()::parseHex)
                .toList();
        return MerkleProofs.includes(
                proof.getLong("place"),
                proof.getLong("head.size"),
                leaf,
                path,
                HexFormat.of().parseHex(proof.getString("head.root")));
    }

    private static boolean signed(JsonPath proof) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(proof.getString("head.publicKey"))));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(String.join(
                        "\n",
                        "ytterby-custody-head-1",
                        proof.getString("head.day"),
                        proof.getString("head.size"),
                        proof.getString("head.root"))
                .getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(proof.getString("head.signature")));
    }

    private void asOwner(String table, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            statement.execute(sql);
            statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }
}
