package io.ytterby.credentials.verify;

import static io.ytterby.credentials.verify.Body.CERTIFICATE;
import static io.ytterby.credentials.verify.Body.NOW;
import static io.ytterby.credentials.verify.Body.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.log.WatchedLog;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.Samples;
import io.ytterby.credentials.verify.Step.Light;
import io.ytterby.credentials.verify.Step.Name;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A thief has the body's key. What he signs bears any date he likes, and no log has it from then. */
class StolenKeyTest {
    private static final Instant STOLEN = Instant.parse("2026-11-10T00:00:00Z");

    private final Body body = new Body();
    private final WatchedLog log = new WatchedLog("log.example/credentials");
    private final String certificate =
            body.signed(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET"));
    private final String digest = LogProof.digest(certificate);

    StolenKeyTest() {
        body.logs = List.of(log.policy(1, Set.of(CERTIFICATE), Instant.EPOCH));
    }

    @Test
    void what_was_in_the_log_before_the_theft_goes_on_counting() {
        body.revokedAt = STOLEN;
        var proof = log.add(digest, SIGNED.plusSeconds(60));

        var found = body.verifier(proof).verify(certificate, NOW);

        assertThat(found.isGenuine()).isTrue();
        assertThat(key(found).reason()).isEqualTo(Reason.KEY_RETIRED);
    }

    @Test
    void a_signature_dated_back_before_the_theft_is_refused_for_no_log_has_it_from_then() {
        body.revokedAt = STOLEN;
        var tooLate = log.add(digest, STOLEN);

        assertThat(body.verifier(tooLate).verify(certificate, NOW).verdict())
                .isEqualTo(new Invalid(Reason.KEY_REVOKED));
        assertThat(body.verifier().verify(certificate, NOW).verdict()).isEqualTo(new Invalid(Reason.KEY_REVOKED));
    }

    @Test
    void a_retired_key_that_signs_back_into_its_time_is_noticed_before_anybody_knows_of_the_theft() {
        body.keyEnds = SIGNED.plus(Duration.ofDays(2));
        var proof = log.add(digest, SIGNED.plus(Duration.ofDays(1)).plusSeconds(1));

        var found = body.verifier(proof).verify(certificate, NOW);

        assertThat(found.verdict()).isEqualTo(new Invalid(Reason.LOGGED_LATE));
    }

    @Test
    void an_entry_within_a_day_is_in_time() {
        var proof = log.add(digest, SIGNED.plus(Duration.ofDays(1)));

        assertThat(body.verifier(proof).verify(certificate, NOW).verdict()).isEqualTo(new Verdict.Valid(NOW));
    }

    @Test
    void a_document_that_must_be_in_a_log_gets_no_yes_without_a_proof() {
        var found = body.verifier().verify(certificate, NOW);

        assertThat(found.verdict()).isEqualTo(new Stale(Reason.NOT_LOGGED, Duration.ZERO));
        assertThat(key(found).light()).isEqualTo(Light.AMBER);
    }

    @Test
    void the_logs_own_word_without_a_witness_is_not_enough() {
        assertThat(body.verifier(log.unseen(digest)).verify(certificate, NOW).verdict())
                .isEqualTo(new Stale(Reason.NOT_LOGGED, Duration.ZERO));
    }

    @Test
    void a_log_that_the_trust_list_does_not_name_is_no_log() {
        var other = new WatchedLog("log.example/credentials");

        assertThat(body.verifier(other.add(digest, SIGNED))
                        .verify(certificate, NOW)
                        .verdict())
                .isEqualTo(new Stale(Reason.NOT_LOGGED, Duration.ZERO));
    }

    @Test
    void the_proof_of_another_document_shows_nothing() {
        var other = log.add(LogProof.digest("another"), SIGNED);

        assertThat(body.verifier(other).verify(certificate, NOW).verdict())
                .isEqualTo(new Stale(Reason.NOT_LOGGED, Duration.ZERO));
    }

    @Test
    void a_proof_is_the_same_after_it_was_a_file() {
        var proof = log.add(digest, SIGNED);

        var read = LogProof.parse(proof.render());

        assertThat(read.render()).isEqualTo(proof.render());
        assertThat(body.verifier(read).verify(certificate, NOW).verdict()).isEqualTo(new Verdict.Valid(NOW));
    }

    private static Step key(Verification found) {
        return found.steps().stream()
                .filter(step -> step.name() == Name.KEY)
                .findFirst()
                .orElseThrow();
    }
}
