package io.ytterby.credentials.jose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.AgreementKey.Curve;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactJweTest {
    private static final byte[] SECRET = "the keys of two blocks".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void what_is_sealed_for_a_key_is_opened_by_it_and_by_no_other(Curve curve) {
        var pair = curve.pair();

        var sealed = CompactJwe.seal(Json.Obj.of(), SECRET, AgreementKey.of(pair.getPublic()));

        assertThat(CompactJwe.open(sealed, pair.getPrivate())).isEqualTo(SECRET);
        assertThatThrownBy(() -> CompactJwe.open(sealed, curve.pair().getPrivate()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoever_changes_one_letter_of_it_is_found_out() {
        var pair = Curve.X25519.pair();
        var sealed = CompactJwe.seal(Json.Obj.of(), SECRET, AgreementKey.of(pair.getPublic()));

        for (int at = 0; at < sealed.length(); at++) {
            if (sealed.charAt(at) == '.') continue;
            var changed = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'Q' : 'A') + sealed.substring(at + 1);
            assertThatThrownBy(() -> CompactJwe.open(changed, pair.getPrivate()))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void the_key_is_derived_as_the_standards_example_has_it() throws GeneralSecurityException {
        // RFC 7518, appendix C: Alice's ephemeral key, Bob's own, A128GCM.
        var alice = AgreementKey.ofJwk(StrictJson.parseObject("""
                {"kty":"EC","crv":"P-256","x":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",
                 "y":"SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps"}""".getBytes(UTF_8)));
        var bob = KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(
                        new BigInteger(1, Base64Url.decode("VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw")),
                        ((ECPublicKey) alice.key()).getParams()));

        var derived = CompactJwe.derived(
                alice.secretWith(bob), "A128GCM", 128, "Alice".getBytes(UTF_8), "Bob".getBytes(UTF_8));

        assertThat(Base64Url.encode(derived)).isEqualTo("VqqN6vgjbSBcIijNcacQGg");
    }

    @Test
    void another_implementation_opens_what_is_sealed_here_and_the_other_way_round()
            throws JOSEException, ParseException {
        var pair = Curve.P_256.pair();

        var ours = JWEObject.parse(CompactJwe.seal(Json.Obj.of(), SECRET, AgreementKey.of(pair.getPublic())));
        ours.decrypt(new ECDHDecrypter((ECPrivateKey) pair.getPrivate()));
        var theirs = new JWEObject(new JWEHeader(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM), new Payload(SECRET));
        theirs.encrypt(new ECDHEncrypter((ECPublicKey) pair.getPublic()));

        assertThat(ours.getPayload().toBytes()).isEqualTo(SECRET);
        assertThat(CompactJwe.open(theirs.serialize(), pair.getPrivate())).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0\",\"y\":\"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AA\",\"y\":\"AA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0\",\"d\":\"AA\"}"
            })
    void a_key_that_is_none_of_ours_or_brings_its_secret_along_is_refused(String jwk) {
        assertThatThrownBy(() -> AgreementKey.ofJwk(StrictJson.parseObject(jwk.getBytes(UTF_8))))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_key_reads_back_from_its_jwk_under_the_same_name(Curve curve) {
        var key = AgreementKey.of(curve.pair().getPublic());

        assertThat(AgreementKey.ofJwk(key.jwk()).thumbprint()).isEqualTo(key.thumbprint());
    }
}
