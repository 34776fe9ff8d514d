package io.ytterby.credentials.suite;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.LiveCheck;
import io.ytterby.credentials.verify.LogWitness;
import io.ytterby.credentials.verify.Step.Light;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.credentials.verify.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents that are good or bad in one way each, with the trust list they are judged by. */
final class OwnSignedSuite {
    private static final String TRUST_LIST = "trust-list.json";
    private static final Vocabulary WORDS = new Vocabulary(
            Set.of("https://www.w3.org/ns/credentials/v2", "https://permit.example/ctx/re/v1"), Map.of());

    private final TrustList trustList;

    private OwnSignedSuite(TrustList trustList) {
        this.trustList = trustList;
    }

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("own-signed", out);
        if (!folder.isThere()) {
            tally.skip(1, "there is no " + folder.path());
            return tally.say();
        }
        var suite = new OwnSignedSuite(TrustList.of(StrictJson.parseObject(trustList(folder))));
        for (var file : folder.files(".json")) if (!file.endsWith(TRUST_LIST)) tally.check(file, suite::differs);
        return tally.say();
    }

    /** The folder's own; else the one that the shipped vectors are judged by. */
    private static byte[] trustList(Folder folder) throws IOException {
        var file = folder.path().resolve(TRUST_LIST);
        if (Files.exists(file)) return Files.readAllBytes(file);
        try (var shipped = OwnSignedSuite.class.getResourceAsStream("/conformance/own-signed-trust-list.json")) {
            if (shipped == null) throw new IOException("built without its trust list");
            return shipped.readAllBytes();
        }
    }

    private Optional<String> differs(Path file) throws IOException {
        var vector = Folder.vector(file);
        var expected = vector.needObject("expected");
        var at = vector.instant("verifyAt").orElse(trustList.issuedAt());
        var found = verify(vector, at, LogWitness.NONE);
        if (expected.text("conditions").isPresent()) return conditions(vector, at, found);
        if (found.isGenuine() != isTrue(expected, "verified").orElse(true))
            return Optional.of("verified: " + found.isGenuine() + ", " + found.verdict());
        var valid = isTrue(expected, "valid");
        if (valid.isPresent() && valid.get() != found.verdict() instanceof Verdict.Valid)
            return Optional.of("verdict " + found.verdict());
        return expected.text("error").or(() -> expected.text("warning")).flatMap(wanted -> unnamed(wanted, found));
    }

    /** A stolen key: what a log had before the theft counts, and nothing else does. */
    private Optional<String> conditions(Json.Obj vector, Instant at, Verification withoutLog) {
        var logged = verify(vector, at, digest -> Optional.of(Instant.parse("2026-10-03T00:00:00Z")));
        var later = verify(vector, at, digest -> Optional.of(at));
        boolean agrees =
                names(withoutLog, Reason.KEY_REVOKED) && names(later, Reason.KEY_REVOKED) && logged.isGenuine();
        return agrees
                ? Optional.empty()
                : Optional.of("without a log " + withoutLog.verdict() + ", with one " + logged.verdict());
    }

    private Verification verify(Json.Obj vector, Instant at, LogWitness witness) {
        return new Verifier(Bundle.of(trustList), WORDS, witness, LiveCheck.NONE).verify(document(vector), at);
    }

    private static String document(Json.Obj vector) {
        var credential = vector.get("credential").orElse(new Json.Null());
        return credential instanceof Json.Text text
                ? text.value()
                : new String(Jcs.bytes(credential), StandardCharsets.UTF_8);
    }

    /** A name that is none of our reasons cannot be compared; that the document was refused was. */
    private static Optional<String> unnamed(String wanted, Verification found) {
        var reason = Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        return reason.isEmpty() || names(found, reason.get())
                ? Optional.empty()
                : Optional.of("no step says " + wanted + ": " + found.steps());
    }

    private static boolean names(Verification found, Reason reason) {
        return found.steps().stream()
                .filter(step -> step.light() == Light.RED || step.light() == Light.AMBER)
                .anyMatch(step -> step.reason() == reason);
    }

    private static Optional<Boolean> isTrue(Json.Obj expected, String name) {
        return expected.get(name).map(value -> value.equals(new Json.Bool(true)));
    }
}
