package io.ytterby.credentials.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.AgreementKey.Curve;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.Finding;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.RevokedRanges.Range;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.gramcodes.gs1.GramIdentity;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A device at a port, without a network: a routed block, a leaked one, one of which a part was withdrawn. */
class OfflineVerifierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final RootKey ROOT = new RootKey(new byte[32], 1);
    private static final GramBlock ROUTED = new GramBlock(7, "06901234000016", 1, 1_000, 2_000);
    private static final GramBlock LEAKED = new GramBlock(8, "06901234000016", 1, 2_000, 3_000);
    private static final GramBlock ELSEWHERE = new GramBlock(9, "06901234000016", 1, 5_000, 6_000);

    private final KeyPair issuer = signing();
    private final KeyPair device = Curve.X25519.pair();
    private final VerifyingKey issuerKey = VerifyingKey.of(issuer.getPublic());
    private final LocalKey signer = new LocalKey("codes#1", issuer.getPrivate());
    private final String sealed = new CodeBundle(
                    "urn:ytterby:codes",
                    "issue-1",
                    "device-1",
                    "CNSHA",
                    NOW,
                    NOW.plus(Duration.ofDays(7)),
                    List.of(routed(ROUTED, BlockStanding.SOUND), routed(LEAKED, BlockStanding.KEY_EXPOSED)),
                    List.of(new Range(1_500, 1_600)),
                    Set.of())
            .sealed(signer, AgreementKey.of(device.getPublic()));
    private final OfflineVerifier verifier =
            new OfflineVerifier(CodeBundle.open(sealed, device.getPrivate(), issuerKey));

    @Test
    void each_of_the_five_verdicts_is_told_without_a_network() {
        assertThat(verdict(code(ROUTED, 1_200))).isEqualTo(Verdict.AUTHENTIC);
        assertThat(verdict(code(ROUTED, 1_550))).isEqualTo(Verdict.REVOKED);
        assertThat(verdict(code(ELSEWHERE, 5_001))).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(verdict(code(new GramBlock(70, "06901234000016", 1, 1_000, 2_000), 1_200)))
                .isEqualTo(Verdict.FORGED);
        assertThat(verdict("no code")).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void a_leaked_block_is_never_authentic_and_a_wrong_code_of_it_is_forged_all_the_same() {
        assertThat(examine(code(LEAKED, 2_001))).isEqualTo(Finding.KEY_EXPOSED);
        assertThat(verdict(code(LEAKED, 2_001))).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(verdict(code(new GramBlock(80, "06901234000016", 1, 2_000, 3_000), 2_001)))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_bundle_checks_nothing_before_its_time_and_nothing_after_it() {
        var code = code(ROUTED, 1_200);

        assertThat(verifier.examine(code, NOW.plus(Duration.ofDays(7)))).isEqualTo(Finding.NO_KEY);
        assertThat(verifier.examine(code, NOW.minusSeconds(1))).isEqualTo(Finding.NO_KEY);
    }

    @Test
    void a_whole_label_is_read_and_one_of_another_item_is_found_out() {
        var code = code(ROUTED, 1_200);

        assertThat(examine(GramIdentity.of("06901234000016", code).digitalLink("https://id.ytterby.example")))
                .isEqualTo(Finding.SOUND);
        assertThat(examine(GramIdentity.of("06901234000023", code).elementString()))
                .isEqualTo(Finding.WRONG_ITEM);
    }

    @Test
    void another_device_cannot_open_the_bundle_and_no_stranger_can_make_one() {
        var stranger = VerifyingKey.of(signing().getPublic());

        assertThatThrownBy(() -> CodeBundle.open(sealed, Curve.X25519.pair().getPrivate(), issuerKey))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CodeBundle.open(sealed, device.getPrivate(), stranger))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_certificate_proves_range_and_lot_and_names_the_key_without_telling_it() {
        var fingerprint = Base64Url.encode(BlockKey.of(ROUTED, ROOT).fingerprint());
        var certificate = new BlockCertificate(
                "urn:ytterby:codes",
                7,
                1_000,
                2_000,
                1,
                "06901234000016",
                "lot-1",
                "BT-0042",
                1_000_000,
                Map.of("Nd", "28.0", "Dy", "2.5"),
                fingerprint,
                NOW,
                NOW.plus(Duration.ofDays(3_650)));

        var jws = certificate.signed(signer);

        assertThat(jws).isEqualTo(certificate.signed(signer));
        assertThat(BlockCertificate.verified(jws, issuerKey)).isEqualTo(certificate);
        assertThatThrownBy(() -> WithdrawnCodes.verified(jws, issuerKey)).isInstanceOf(RefusedException.class);
    }

    @Test
    void the_published_list_reads_back_as_ranges_and_epochs() {
        var list = new WithdrawnCodes(
                "urn:ytterby:codes", NOW, List.of(new Range(1, 5)), List.of(new Range(7, 9)), Set.of(3));

        var read = WithdrawnCodes.verified(list.signed(signer), issuerKey);

        assertThat(read).isEqualTo(list);
        assertThat(read.revoked().covers(4, 0)).isTrue();
        assertThat(read.revoked().covers(5, 0)).isFalse();
        assertThat(read.revoked().covers(5, 3)).isTrue();
    }

    private Verdict verdict(String text) {
        return examine(text).verdict();
    }

    private Finding examine(String text) {
        return verifier.examine(text, NOW.plusSeconds(60));
    }

    private static String code(GramBlock block, long gram) {
        return new BlockCodes(block, BlockKey.of(block, ROOT)).codeOf(gram).toString();
    }

    private static RoutedBlock routed(GramBlock block, BlockStanding standing) {
        return new RoutedBlock(block, BlockKey.of(block, ROOT), standing);
    }

    private static KeyPair signing() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
