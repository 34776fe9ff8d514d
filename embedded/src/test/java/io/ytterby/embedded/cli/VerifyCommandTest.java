package io.ytterby.embedded.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.merkle.MerkleProofs;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Envelope;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Party;
import io.ytterby.credentials.vc.TraceabilityEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A document is judged by files alone: a trust list, and the proof that it is in a log. */
class VerifyCommandTest {
    private static final Instant SIGNED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String DID = "did:web:operator.example";
    private static final CredentialType TYPE = CredentialType.TRACEABILITY_EVENT;

    @TempDir
    Path folder;

    private final KeyPair root = pair();
    private final KeyPair operator = pair();
    private final KeyPair logKey = pair();
    private final KeyPair witnessKey = pair();
    private final NoteKey log = new NoteKey("log.example", NoteKey.Use.LOG, VerifyingKey.of(logKey.getPublic()));
    private final NoteKey witness =
            new NoteKey("witness.example", NoteKey.Use.WITNESS, VerifyingKey.of(witnessKey.getPublic()));
    private String said = "";

    @BeforeEach
    void files() throws IOException {
        var event = new TraceabilityEvent(
                "urn:uuid:1", "Smelting", SIGNED, "creating_class_instance", "urn:place:1", List.of(), List.of());
        var envelope = new Envelope("urn:credential:1", new Party(DID, "Operator"), SIGNED, null, List.of());
        var key = new LocalKey(DID + "#1", operator.getPrivate());
        var document = Issue.vcJwt(Issue.document(TYPE, envelope, List.of(event.toJson())), SIGNED, key);
        write("event.jwt", document);
        write("trust-list.jwt", trustList().signedBy(new LocalKey("root", root.getPrivate())));
        write("event.tlog-proof", proof(LogProof.digest(document)).render());
    }

    @Test
    void a_document_with_its_proof_is_valid_and_said_to_be_in_either_language() {
        assertThat(run("event.jwt", "--log", file("event.tlog-proof"))).isZero();
        assertThat(said)
                .contains("Valid. VALID as of", "11 MEANING", "10 QUANTITY")
                .doesNotContain("INVALID");

        assertThat(run("event.jwt", "--log", file("event.tlog-proof"), "--lang", "zh"))
                .isZero();
        assertThat(said).contains("有效", "签名是否正确: 正常", "绝不说明货物为真");
    }

    @Test
    void without_its_proof_nobody_says_yes() {
        assertThat(run("event.jwt")).isEqualTo(2);
        assertThat(said).contains("STALE: NOT_LOGGED");
    }

    @Test
    void a_changed_document_is_invalid_for_programs_too() throws IOException {
        var text = Files.readString(folder.resolve("event.jwt"));
        write("changed.jwt", text.substring(0, text.length() - 3) + "AAA");

        assertThat(run("changed.jwt", "--json")).isEqualTo(1);
        assertThat(said).contains("\"reason\" : \"SIGNATURE_INVALID\"", "\"question\" : \"Signature right?\"");
    }

    @Test
    void a_trust_list_of_somebody_else_and_a_file_that_is_none_are_no_verdict() throws IOException {
        write("trust-list.jwt", trustList().signedBy(new LocalKey("root", pair().getPrivate())));

        assertThat(run("event.jwt")).isEqualTo(64);
        assertThat(run("event.jwt", "--lang", "fr")).isEqualTo(64);
        assertThat(run("nothing.jwt")).isEqualTo(64);
    }

    private TrustList trustList() {
        var entry = new TrustEntry(
                DID,
                DID + "#1",
                VerifyingKey.of(operator.getPublic()),
                SIGNED.minusSeconds(60),
                NOW.plusSeconds(60),
                null,
                null,
                Set.of(TYPE.type(), StatusList.TYPE),
                null);
        var rule = new LogPolicy(log, List.of(witness), 1, Set.of(TYPE.type()), Instant.EPOCH, Duration.ofHours(1));
        return new TrustList(1, NOW, NOW.plus(Duration.ofDays(1)), List.of(entry), List.of(), List.of(rule));
    }

    private LogProof proof(String digest) {
        var root = MerkleProofs.leafHash(LogProof.entry(digest));
        var head = new Checkpoint(log.name(), 1, root)
                .signed(log, new LocalKey("log", logKey.getPrivate()))
                .witnessedBy(witness, new LocalKey("witness", witnessKey.getPrivate()), SIGNED.plusSeconds(60));
        return new LogProof(0, List.of(), head);
    }

    private int run(String document, String... options) {
        var arguments = new ArrayList<>(List.of(
                file(document),
                "--trust-list",
                file("trust-list.jwt"),
                "--root",
                VerifyingKey.of(root.getPublic()).multibase(),
                "--at",
                NOW.toString()));
        arguments.addAll(List.of(options));
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            return new CommandLine(new VerifyCommand()).execute(arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
            said = bytes.toString(UTF_8);
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
