package io.ytterby.credentials.verify;

import static io.ytterby.credentials.verify.Body.CERTIFICATE;
import static io.ytterby.credentials.verify.Body.NOW;
import static io.ytterby.credentials.verify.Body.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.log.WatchedLog;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Samples;
import io.ytterby.credentials.verify.Verdict.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** One bit of something signed is changed, or a part cut out or doubled: nothing of that counts any more. */
class MutationsTest {
    private static final int EACH = Integer.getInteger("credentials.mutations", 200);

    private final Body body = new Body();
    private final WatchedLog log = new WatchedLog("log.example/credentials");

    MutationsTest() {
        body.logs = List.of(log.policy(1, Set.of(CERTIFICATE), Instant.EPOCH));
    }

    @Test
    void no_changed_certificate_is_valid_in_either_form() {
        var certificate = Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET");
        var jwt = body.signed(certificate);
        var readable = Issue.dataIntegrity(body.document(certificate), SIGNED, body.key);
        body.logs = List.of();
        var verifier = body.verifier();

        for (var text : List.of(jwt, readable))
            mutate(text, changed -> verifier.verify(changed, NOW).verdict() instanceof Valid);
    }

    @Test
    void no_changed_trust_list_is_read() {
        var office = new Office();
        var signed = body.trustList().signedBy(office.key());
        var root = office.trustList(NOW).entries().get(0).key();

        mutate(signed, changed -> !TrustList.verified(changed, root).entries().isEmpty());
    }

    @Test
    void no_changed_proof_shows_a_document_to_be_in_the_log() {
        var digest = LogProof.digest("a document");
        var proof = log.add(digest, SIGNED).render();

        mutate(
                proof,
                changed -> new ShownProofs(body.logs, List.of(LogProof.parse(changed)))
                        .includedSince(digest)
                        .isPresent());
    }

    private static void mutate(String text, Predicate<String> counts) {
        assertThat(counts.test(text)).isTrue();
        var random = new Random(20261122);
        for (int i = 0; i < EACH; i++) {
            var changed = changed(text.getBytes(StandardCharsets.UTF_8), random);
            if (changed.equals(text)) continue;
            assertThat(stillCounts(changed, counts)).as(changed).isFalse();
        }
    }

    private static boolean stillCounts(String changed, Predicate<String> counts) {
        try {
            return counts.test(changed);
        } catch (RefusedException refused) {
            return false;
        }
    }

    private static String changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        var text = new String(bytes, StandardCharsets.UTF_8);
        int cut = Math.min(at, text.length() - 1);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, cut) + text.substring(cut + 1);
            case 1 -> text.substring(0, cut) + text.charAt(cut) + text.substring(cut);
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield new String(bytes, StandardCharsets.UTF_8);
            }
        };
    }
}
