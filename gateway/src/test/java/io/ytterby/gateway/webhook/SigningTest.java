package io.ytterby.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.webhook.domain.Scheme;
import io.ytterby.gateway.webhook.domain.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Signatures as Standard Webhooks has them, checked as a receiver would: with nothing of ours but the key it was given. */
class SigningTest {
    private static final UUID WEBHOOK = UUID.fromString("7d7e9f2a-5f0b-4a52-9c1e-0d3f6a2b4c5d");
    private static final byte[] ROOT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final String ID = "0191d7f2-1111-7aaa-8bbb-000000000001";
    private static final long TIME = 1_763_800_000L;
    private static final byte[] BODY = "{\"type\":\"ytterby.licence.status-changed.v1\",\"data\":{\"zh\":\"稀土\"}}"
            .getBytes(StandardCharsets.UTF_8);

    private final SigningKeys keys = new SigningKeys(ROOT);

    @Test
    void an_ed25519_signature_holds_under_the_published_key_and_under_no_other() throws Exception {
        var signed = keys.sign(WEBHOOK, Scheme.V1A, 1, ID, TIME, BODY);

        assertThat(signed).startsWith("v1a,");
        assertThat(holds(keys.publicKey(WEBHOOK, 1), signed, TIME, BODY)).isTrue();
        assertThat(holds(keys.publicKey(WEBHOOK, 1), signed, TIME + 1, BODY)).isFalse();
        assertThat(holds(keys.publicKey(WEBHOOK, 1), signed, TIME, Arrays.copyOf(BODY, BODY.length - 1)))
                .isFalse();
        assertThat(holds(keys.publicKey(WEBHOOK, 2), signed, TIME, BODY)).isFalse();
        assertThat(holds(keys.publicKey(new UUID(0, 1), 1), signed, TIME, BODY)).isFalse();
    }

    @Test
    void a_shared_secret_makes_the_same_signature_at_the_receiver() throws Exception {
        var signed = keys.sign(WEBHOOK, Scheme.V1, 1, ID, TIME, BODY);

        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(decoded(keys.sharedSecret(WEBHOOK, 1), "whsec_"), "HmacSHA256"));
        assertThat(signed).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(content(TIME, BODY))));
    }

    @Test
    void the_published_vectors_are_what_we_sign() throws Exception {
        var file = Objects.requireNonNull(getClass().getResourceAsStream("/contracts/webhooks/vectors-v1.json"));
        var vectors = new ObjectMapper().readTree(file);

        for (var vector : vectors.path("vectors")) {
            var id = UUID.fromString(vector.path("webhook").asText());
            var scheme = Scheme.named(vector.path("scheme").asText()).orElseThrow();
            int number = vector.path("keyNumber").asInt();
            var body = vector.path("body").asText().getBytes(StandardCharsets.UTF_8);
            assertThat(keys.sign(
                            id,
                            scheme,
                            number,
                            vector.path("webhook-id").asText(),
                            vector.path("webhook-timestamp").asLong(),
                            body))
                    .isEqualTo(vector.path("webhook-signature").asText());
            assertThat(scheme == Scheme.V1A ? keys.publicKey(id, number) : keys.sharedSecret(id, number))
                    .isEqualTo(vector.path("key").asText());
        }
        assertThat(vectors.path("vectors")).hasSizeGreaterThanOrEqualTo(4);
    }

    private static boolean holds(String key, String signed, long time, byte[] body) throws Exception {
        return Signatures.holds(key, signed, ID, Long.toString(time), new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] content(long time, byte[] body) {
        return (ID + "." + time + "." + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String text, String prefix) {
        assertThat(text).startsWith(prefix);
        return Base64.getDecoder().decode(text.substring(prefix.length()));
    }
}
