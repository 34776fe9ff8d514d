package io.ytterby.credentials.verify;

import static io.ytterby.credentials.verify.Body.NOW;
import static io.ytterby.credentials.verify.Body.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Samples;
import io.ytterby.credentials.verify.Step.Light;
import io.ytterby.credentials.verify.Step.Name;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate in eleven steps: who may certify what, and what a claim does not mean. */
class CertificateTest {
    private final Body body = new Body();
    private final String certificate =
            body.signed(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET"));

    @Test
    void a_good_certificate_passes_all_eleven_steps_but_the_one_that_needs_a_network() {
        var found = body.verifier().verify(certificate, NOW);

        assertThat(found.verdict()).isEqualTo(new Valid(NOW));
        assertThat(found.steps()).extracting(Step::name).containsSubsequence(Name.values());
        assertThat(found.steps())
                .filteredOn(step -> step.light() != Light.GREEN)
                .extracting(Step::name)
                .containsExactly(Name.QUANTITY);
        assertThat(said(found, Name.MEANING))
                .contains("gross 39.742", "does not mean that it is low", "nothing about the goods");
    }

    @Test
    void eleven_steps_are_told_of_what_is_no_document_too() {
        var found = body.verifier().verify("nothing", NOW);

        assertThat(found.steps()).extracting(Step::name).containsExactly(Name.values());
        assertThat(found.steps()).extracting(Step::light).containsOnlyOnce(Light.RED);
        assertThat(said(found, Name.SIGNATURE)).isEqualTo("not reached");
    }

    @Test
    void a_body_outside_its_scope_is_refused_with_what_it_may_not_certify() {
        var beyond = body.signed(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET", "DY_METAL"));

        var found = body.verifier().verify(beyond, NOW);

        assertThat(found.verdict()).isEqualTo(new Invalid(Reason.SCOPE_NOT_ACCREDITED));
        assertThat(said(found, Name.SCHEME)).isEqualTo("accreditation CNAS-C-0042 does not cover DY_METAL");
        assertThat(found.isGenuine()).isTrue();
    }

    @Test
    void a_body_that_nobody_accredited_for_the_scheme_is_refused() {
        body.accreditations.clear();

        assertThat(body.verifier().verify(certificate, NOW).verdict())
                .isEqualTo(new Invalid(Reason.SCHEME_NOT_ACCREDITED));
    }

    @ParameterizedTest(name = "from {0} until {1}, withdrawn {2}: {3}")
    @CsvSource({
        "2026-11-02T08:00:00Z, 2026-12-01T00:00:00Z, , OK",
        "2026-11-02T08:00:01Z, 2026-12-01T00:00:00Z, , ACCREDITATION_NOT_IN_FORCE",
        "2026-01-01T00:00:00Z, 2026-11-02T08:00:00Z, , ACCREDITATION_NOT_IN_FORCE",
        "2026-01-01T00:00:00Z, 2026-11-02T08:00:01Z, , OK",
        "2026-01-01T00:00:00Z, 2026-12-01T00:00:00Z, 2026-11-02T08:00:00Z, ACCREDITATION_NOT_IN_FORCE",
        "2026-01-01T00:00:00Z, 2026-12-01T00:00:00Z, 2026-11-10T00:00:00Z, ACCREDITATION_WITHDRAWN",
        "2026-01-01T00:00:00Z, 2026-12-01T00:00:00Z, 2026-11-30T00:00:00Z, OK"
    })
    void an_accreditation_counts_at_the_signature_and_is_half_open(
            Instant from, Instant until, Instant withdrawn, Reason reason) {
        body.accreditations = List.of(body.accreditation(from, until, withdrawn));

        var step = step(body.verifier().verify(certificate, NOW), Name.SCHEME);

        assertThat(step.reason()).isEqualTo(reason);
        assertThat(step.light() == Light.RED).isEqualTo(reason == Reason.ACCREDITATION_NOT_IN_FORCE);
    }

    @Test
    void who_may_certify_may_not_issue_other_documents() {
        var type = CredentialType.LOT_PASSPORT;
        var document = Issue.document(type, Samples.envelope(type, SIGNED, NOW.plusSeconds(60)), Samples.subject(type));

        var found = body.verifier().verify(Issue.vcJwt(document, SIGNED, body.key), NOW);

        assertThat(found.verdict()).isEqualTo(new Invalid(Reason.TYPE_NOT_ALLOWED));
    }

    @Test
    void who_may_certify_in_untps_words_alone_may_not_do_so_in_ours() {
        body.roles = Set.of("DigitalConformityCredential");

        assertThat(body.verifier().verify(certificate, NOW).verdict()).isEqualTo(new Invalid(Reason.TYPE_NOT_ALLOWED));
    }

    @ParameterizedTest(name = "{0} with gross {1} and offsets {2}: {3}")
    @CsvSource({
        "ZERO_GROSS, 0, 0, OK",
        "ZERO_GROSS, 0.001, 5, CLAIM_CONTRADICTED",
        "NEUTRAL_WITH_OFFSETS, 2, 2, OFFSETS_NOT_FOOTPRINT",
        "NEUTRAL_WITH_OFFSETS, 2, 1.999, CLAIM_CONTRADICTED",
        "LOW_CARBON, 2, 0, OK"
    })
    void a_claim_that_its_own_numbers_do_not_bear_is_refused(
            ClaimClass claim, String gross, String offsets, Reason reason) {
        var claimed = body.signed(Samples.certificate(claim, gross, offsets, "MAGNET"));

        assertThat(step(body.verifier().verify(claimed, NOW), Name.MEANING).reason())
                .isEqualTo(reason);
    }

    @Test
    void a_signed_document_that_lacks_something_is_no_certificate() {
        var document = body.document(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "1", "0", "MAGNET"));
        var subject = document.needObject("credentialSubject");
        var poorer = document.with(
                "credentialSubject",
                subject.with("footprint", subject.needObject("footprint").without("allocation")));

        var found = body.verifier().verify(Issue.vcJwt(poorer, SIGNED, body.key), NOW);

        assertThat(found.verdict()).isEqualTo(new Invalid(Reason.SCHEMA_MISMATCH));
        assertThat(said(found, Name.SCHEMA)).isEqualTo("/credentialSubject/footprint/allocation is missing");
    }

    @Test
    void what_is_known_live_can_contradict_a_genuine_document() {
        LiveCheck live =
                (type, subject) -> Optional.of(new LiveCheck.Answer(false, "the lot has 10 g left, not 25 kg"));
        var bundle = Bundle.of(body.trustList(), List.of());
        var verifier = new Verifier(bundle, Vocabulary.pinned(), LogWitness.NONE, live);

        assertThat(verifier.verify(certificate, NOW).verdict()).isEqualTo(new Invalid(Reason.QUANTITY_MISMATCH));
    }

    @Test
    void the_same_document_is_judged_alike_in_each_of_its_forms() {
        var document = body.document(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET"));
        var enveloped = Json.Obj.of(
                "@context",
                List.of(CredentialType.BASE_CONTEXT),
                "id",
                "data:application/vc+jwt," + certificate,
                "type",
                "EnvelopedVerifiableCredential");

        var readable = Issue.dataIntegrity(document, SIGNED, body.key);

        assertThat(body.verifier().verify(readable, NOW).verdict()).isEqualTo(new Valid(NOW));
        assertThat(body.verifier().verify(text(enveloped), NOW).verdict()).isEqualTo(new Valid(NOW));
    }

    @Test
    void a_proof_that_says_when_it_ends_ends_then() {
        var document = body.document(Samples.certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "MAGNET"));
        var jwt = Issue.vcJwt(document.with("exp", Json.of(NOW.getEpochSecond())), SIGNED, body.key);
        var secured = EddsaJcs.sign(document, SIGNED, body.key);
        var proof = secured.needObject("proof").with("expires", Json.of(NOW));

        assertThat(step(body.verifier().verify(jwt, NOW), Name.VALIDITY).reason())
                .isEqualTo(Reason.EXPIRED);
        // Who adds an end to a proof has changed it.
        assertThat(body.verifier()
                        .verify(text(secured.with("proof", proof)), NOW)
                        .verdict())
                .isEqualTo(new Invalid(Reason.SIGNATURE_INVALID));
    }

    private static String text(Json.Obj object) {
        return new String(Jcs.bytes(object), StandardCharsets.UTF_8);
    }

    private static String said(Verification found, Name name) {
        return step(found, name).detail();
    }

    private static Step step(Verification found, Name name) {
        return found.steps().stream()
                .filter(step -> step.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
