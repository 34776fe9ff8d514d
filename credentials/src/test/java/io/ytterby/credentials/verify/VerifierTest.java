package io.ytterby.credentials.verify;

import static io.ytterby.credentials.verify.Office.NINE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Stale;
import io.ytterby.credentials.verify.Verdict.Unknown;
import io.ytterby.credentials.verify.Verdict.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verifier believes, and whom. */
class VerifierTest {
    private final Office office = new Office();
    private final String licence = office.licence();

    @Test
    void a_good_licence_is_valid_and_its_goods_are_still_to_be_looked_at() {
        var found = office.verifier(NINE, false).verify(licence, NINE);

        assertThat(found.verdict()).isEqualTo(new Valid(NINE));
        assertThat(requireNonNull(found.shown()).massMg()).isEqualTo("25000000");
        assertThat(found.steps().get(found.steps().size() - 1).detail()).contains("nothing about the goods");
    }

    @Test
    void an_issuer_whom_nobody_vouches_for_is_unknown() {
        var nobody = Bundle.of(new TrustList(1, NINE, null, List.of()));

        var found = new Verifier(nobody).verify(licence, NINE);

        assertThat(found.verdict()).isEqualTo(new Unknown(Office.DID, Reason.ISSUER_UNKNOWN));
    }

    @Test
    void a_bundle_that_the_root_has_not_signed_is_not_even_opened() {
        var forged = new Office().bundle(NINE);

        assertThatThrownBy(() -> Bundle.verified(forged, office.rootKey())).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_bundle_with_an_old_list_put_in_is_noticed() {
        var old = office.bundle(NINE.minusSeconds(600), office.list("suspension", NINE.minusSeconds(600), false));
        var fresh = office.bundle(NINE, office.list("suspension", NINE, true));
        var mixed = fresh.replaceAll("\\..*\\.", "." + old.split("\\.", -1)[1] + ".");

        assertThatThrownBy(() -> Bundle.verified(mixed, office.rootKey())).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_bundle_is_too_old_after_a_day_and_knows_no_newer_keys() {
        var found = office.verifier(NINE, false).verify(licence, NINE.plus(Duration.ofDays(2)));

        assertThat(found.verdict()).isEqualTo(new Stale(Reason.TRUST_LIST_STALE, Duration.ofDays(2)));
    }

    @Test
    void a_missing_list_is_no_yes() {
        var bundle = Bundle.verified(office.bundle(NINE, office.list("revocation", NINE, false)), office.rootKey());

        assertThat(new Verifier(bundle).verify(licence, NINE).verdict())
                .isEqualTo(new Stale(Reason.STATUS_LIST_MISSING, Duration.ZERO));
    }

    @Test
    void a_list_that_somebody_else_signed_is_no_list() {
        var forger = new Office();
        var bundle = Bundle.verified(
                office.bundle(NINE, office.list("revocation", NINE, false), forger.list("suspension", NINE, false)),
                office.rootKey());

        assertThat(new Verifier(bundle).verify(licence, NINE).verdict())
                .isEqualTo(new Stale(Reason.STATUS_LIST_MISSING, Duration.ZERO));
    }

    @Test
    void a_readable_document_with_its_proof_inside_is_judged_alike() {
        var document = Json.Obj.of(
                "@context", List.of(StatusList.CONTEXT),
                "type", List.of("VerifiableCredential", "ExportPermitCredential"),
                "issuer", Office.DID,
                "validFrom", NINE.minusSeconds(60),
                "credentialSubject", Json.Obj.of("permitNo", "CN-2026-000017"));
        var secured = EddsaJcs.sign(document, NINE.minusSeconds(30), office.key());

        var text = new String(Jcs.bytes(secured), StandardCharsets.UTF_8);

        assertThat(office.verifier(NINE, false).verify(text, NINE).verdict()).isEqualTo(new Valid(NINE));
        assertThat(office.verifier(NINE, false)
                        .verify(text.replace("000017", "000018"), NINE)
                        .verdict())
                .isEqualTo(new Invalid(Reason.SIGNATURE_INVALID));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "RE1:", "RE1:!!", "{", "a.b.c", "..", "null", "RE1:6BF", "{\"a\":1,\"a\":2}"})
    void what_is_no_document_is_invalid_and_never_an_exception(String text) {
        var found = office.verifier(NINE, false).verify(text, NINE);

        assertThat(found.verdict()).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void no_letter_of_a_document_or_code_can_be_changed(long seed) {
        var random = new Random(seed);
        var verifier = office.verifier(NINE, false);
        for (var text : List.of(licence, office.code())) {
            for (int i = 0; i < 200; i++) {
                int at = random.nextInt(text.length());
                char other = text.charAt(at) == 'A' ? 'B' : 'A';
                var changed = text.substring(0, at) + other + text.substring(at + 1);

                assertThat(verifier.verify(changed, NINE).verdict()).as(changed).isNotInstanceOf(Valid.class);
            }
        }
    }
}
