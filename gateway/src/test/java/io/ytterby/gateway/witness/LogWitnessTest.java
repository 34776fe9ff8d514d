package io.ytterby.gateway.witness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.AddCheckpoint;
import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.log.SignedNote;
import io.ytterby.credentials.merkle.MerkleProofs;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another service's log is looked at from outside: it may grow, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class LogWitnessTest {
    private static final KeyPair PAIR = pair();

    @ConfigProperty(name = "gateway.witness.logs")
    Path logKey;

    @ConfigProperty(name = "ytterby.keys-dir")
    Path keys;

    @Inject
    Jdbi jdbi;

    private final String origin = "log.example/" + System.nanoTime();
    private final NoteKey log = new NoteKey(origin, NoteKey.Use.LOG, VerifyingKey.of(PAIR.getPublic()));
    private final List<byte[]> leaves = IntStream.range(0, 7)
            .mapToObj(i -> MerkleProofs.leafHash(new byte[] {(byte) i}))
            .toList();

    @BeforeEach
    void an_operator_names_the_log() throws IOException {
        Files.writeString(logKey, log.text());
    }

    @Test
    void a_head_is_signed_if_it_adds_to_the_last() throws IOException {
        var first = show(0, List.of(), head(leaves.subList(0, 3)));
        var next = show(3, MerkleProofs.consistencyProof(3, leaves), head(leaves));

        var witness =
                NoteKey.parse(Files.readString(keys.resolve("log-witness.vkey")).strip());
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(SignedNote.parse(head(leaves).render() + next.asString()).witnessedAt(witness))
                .isPresent();
    }

    @Test
    void another_past_is_not_signed_and_what_was_seen_is_told() {
        show(0, List.of(), head(leaves.subList(0, 3)));
        var others = new ArrayList<>(leaves);
        others.set(1, MerkleProofs.leafHash(new byte[] {99}));

        var forked = show(3, MerkleProofs.consistencyProof(3, others), head(others));
        var forgetful = show(0, List.of(), head(leaves));

        assertThat(forked.statusCode()).isEqualTo(422);
        assertThat(forgetful.statusCode()).isEqualTo(409);
        assertThat(forgetful.asString().strip()).isEqualTo("3");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("DELETE FROM log_head")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void what_no_known_log_has_signed_is_nobodys() {
        var other = pair();
        var unsigned = new Checkpoint(origin, 7, MerkleProofs.root(leaves))
                .signed(
                        new NoteKey(origin, NoteKey.Use.LOG, VerifyingKey.of(other.getPublic())),
                        new LocalKey("log", other.getPrivate()));
        var stranger = new NoteKey("stranger.example", NoteKey.Use.LOG, VerifyingKey.of(PAIR.getPublic()));
        var unknown = new Checkpoint("stranger.example", 7, MerkleProofs.root(leaves))
                .signed(stranger, new LocalKey("log", PAIR.getPrivate()));

        assertThat(show(0, List.of(), unknown).statusCode()).isEqualTo(404);
        assertThat(show(0, List.of(), unsigned).statusCode()).isEqualTo(403);
        assertThat(given().contentType("text/plain")
                        .body("old 0")
                        .post("/api/witness/v1/add-checkpoint")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Response show(long old, List<byte[]> proof, SignedNote head) {
        return given().contentType("text/plain; charset=utf-8")
                .body(new AddCheckpoint(old, proof, head).render())
                .post("/api/witness/v1/add-checkpoint");
    }

    private SignedNote head(List<byte[]> all) {
        return new Checkpoint(origin, all.size(), MerkleProofs.root(all))
                .signed(log, new LocalKey("log", PAIR.getPrivate()));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
