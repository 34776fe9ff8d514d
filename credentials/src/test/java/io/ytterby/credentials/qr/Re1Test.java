package io.ytterby.credentials.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The printed code is small enough for a label, and says everything that a gate compares. */
class Re1Test {
    private static final Permit SAMPLE = new Permit(
            "did:web:permit.example",
            Instant.parse("2026-11-02T00:00:00Z"),
            Instant.parse("2026-11-02T00:00:00Z"),
            Instant.parse("2027-05-01T00:00:00Z"),
            "CN-EX-2026-0001234",
            "LOT-7F3A21",
            null,
            List.of(new Permit.Line("1C905.a", "8505111000", 25_000_000)),
            25_000_000,
            new TreeMap<>(Map.of("Nd", 280_000, "Dy", 25_000)),
            "CN",
            40_711_000L,
            1,
            1,
            94_567,
            new byte[16]);

    @Test
    void the_sample_with_every_field_fits_into_229_bytes() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new LocalKey("did:web:permit.example#2026q4", pair.getPrivate());

        var bytes = Re1.bytes(SAMPLE, key);
        var read = Re1.parse(Re1.text(SAMPLE, key));

        assertThat(bytes.length).isLessThanOrEqualTo(229);
        assertThat(read.permit()).usingRecursiveComparison().isEqualTo(SAMPLE);
        assertThat(read.kid()).isEqualTo(key.kid());
        assertThat(read.isSignedBy(VerifyingKey.of(pair.getPublic()))).isTrue();
    }
}
