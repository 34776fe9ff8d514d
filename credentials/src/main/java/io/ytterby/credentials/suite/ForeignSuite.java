package io.ytterby.credentials.suite;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.LiveCheck;
import io.ytterby.credentials.verify.LogWitness;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.credentials.verify.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Credentials of others, signed by people whom nobody here trusts: none may come out as genuine, and one whose signer is
 * not its issuer is refused for that, even by who trusts the issuer. Contexts that are not ours are unknown words.
 */
final class ForeignSuite {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    /** Somebody's public key: who holds its private half is of no matter here. */
    private static final String KEY = "z6Mkf8UUDFC2k1hZTk3NNzMENiVL9MdEvzswPmYGEN2DHsnu";

    private ForeignSuite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("untp-crm", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        int others = 0;
        for (var file : folder.files(".json")) {
            if (isSecured(file)) tally.check(file, ForeignSuite::differs);
            else others++;
        }
        if (others > 0) tally.skip(others, "files that are no signed credential");
        return tally.say();
    }

    private static boolean isSecured(Path file) throws IOException {
        try {
            var vector = Folder.vector(file);
            return vector.get("issuer").isPresent() && vector.get("proof").isPresent();
        } catch (RefusedException noDocument) {
            return false;
        }
    }

    private static Optional<String> differs(Path file) throws IOException {
        var vector = Folder.vector(file);
        var text = new String(Jcs.bytes(vector), StandardCharsets.UTF_8);
        var pinned = new Verifier(Bundle.of(trusting(vector))).verify(text, NOW);
        if (pinned.isGenuine()) return Optional.of("genuine by our own words");
        var words = new Vocabulary(Set.copyOf(vector.texts("@context")), Map.of());
        var found = new Verifier(Bundle.of(trusting(vector)), words, LogWitness.NONE, LiveCheck.NONE).verify(text, NOW);
        if (found.isGenuine()) return Optional.of("genuine: " + found.verdict());
        return isAnothers(vector) && !isRefusedForThat(found) ? Optional.of("said " + found.steps()) : Optional.empty();
    }

    /** The issuer is trusted for all that it issues, with a key that did not sign it. */
    private static TrustList trusting(Json.Obj vector) {
        var did = issuer(vector);
        var entry = Json.Obj.of(
                "did",
                did,
                "kid",
                did + "#1",
                "publicKeyMultibase",
                KEY,
                "notBefore",
                "2000-01-01T00:00:00Z",
                "notAfter",
                "2100-01-01T00:00:00Z",
                "roles",
                vector.texts("type"));
        return TrustList.of(Json.Obj.of("version", 1, "issuedAt", NOW, "entries", List.of(entry)));
    }

    private static boolean isAnothers(Json.Obj vector) {
        var proofs = vector.objects("proof");
        var method = proofs.get(0).text("verificationMethod").orElse("");
        return proofs.size() == 1
                && proofs.get(0).text("cryptosuite").orElse("").equals("eddsa-jcs-2022")
                && !method.startsWith(issuer(vector) + "#");
    }

    private static boolean isRefusedForThat(Verification found) {
        return found.steps().stream().anyMatch(step -> step.reason() == Reason.ISSUER_CONTROLLER_MISMATCH);
    }

    private static String issuer(Json.Obj vector) {
        return vector.text("issuer")
                .orElseGet(() ->
                        vector.object("issuer").flatMap(one -> one.text("id")).orElse("did:none"));
    }
}
