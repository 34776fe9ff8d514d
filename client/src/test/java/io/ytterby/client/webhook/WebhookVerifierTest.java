package io.ytterby.client.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector of HMAC is the one of the standard's own libraries. */
class WebhookVerifierTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void the_standards_own_vector_is_genuine_within_five_minutes(long seconds) {
        assertThatCode(() -> verifier(seconds, SECRET).verify(ID, TIMESTAMP, "v1,AAAA v2,x " + SIGNATURE, BODY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void later_or_earlier_it_is_refused_though_it_is_genuine(long seconds) {
        assertThatThrownBy(() -> verifier(seconds, SECRET).verify(ID, TIMESTAMP, SIGNATURE, BODY))
                .isInstanceOf(WebhookRefusedException.class)
                .hasMessageContaining("five minutes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1,",
                "v1,x y",
                "v1a,AAAA",
                "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void another_signature_is_refused(String signature) {
        assertThatThrownBy(() -> verifier(0, SECRET).verify(ID, TIMESTAMP, signature, BODY))
                .isInstanceOf(WebhookRefusedException.class);
    }

    @Test
    void one_byte_more_another_id_or_another_time_is_refused() {
        var verifier = verifier(0, SECRET);

        assertThatThrownBy(() -> verifier.verify(ID, TIMESTAMP, SIGNATURE, Arrays.copyOf(BODY, BODY.length + 1)))
                .isInstanceOf(WebhookRefusedException.class);
        assertThatThrownBy(() -> verifier.verify(ID + "x", TIMESTAMP, SIGNATURE, BODY))
                .isInstanceOf(WebhookRefusedException.class);
        assertThatThrownBy(() -> verifier.verify(ID, "1614265331", SIGNATURE, BODY))
                .isInstanceOf(WebhookRefusedException.class);
    }

    @Test
    void a_key_that_takes_another_ones_place_stands_beside_it() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var encoded = pair.getPublic().getEncoded();
        var key = "whpk_"
                + Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update((ID + "." + TIMESTAMP + ".").getBytes(StandardCharsets.UTF_8));
        signer.update(BODY);
        var signature = "v1a," + Base64.getEncoder().encodeToString(signer.sign());

        assertThatCode(() -> verifier(0, SECRET, key).verify(ID, TIMESTAMP, signature, BODY))
                .doesNotThrowAnyException();
        assertThatCode(() -> verifier(0, SECRET, key).verify(ID, TIMESTAMP, SIGNATURE, BODY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> verifier(0, SECRET).verify(ID, TIMESTAMP, signature, BODY))
                .isInstanceOf(WebhookRefusedException.class);
    }

    private static WebhookVerifier verifier(long secondsLater, String... keys) {
        var now = Instant.ofEpochSecond(Long.parseLong(TIMESTAMP)).plusSeconds(secondsLater);
        return new WebhookVerifier(List.of(keys), Clock.fixed(now, ZoneOffset.UTC));
    }
}
