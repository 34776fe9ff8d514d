package io.ytterby.tracking.seal.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The log as it was at the end of a day, signed.
 *
 * @param day in Asia/Shanghai
 * @param size how many events it covers
 * @param root the RFC 6962 root over them; of none, the SHA-256 of nothing
 */
public record Head(LocalDate day, long size, byte[] root, String keyId, byte[] signature, Instant sealedAt) {
    /** What the signature covers: four lines, in UTF-8 with a line feed between them and none at the end. */
    public static byte[] signedBytes(LocalDate day, long size, byte[] root) {
        return String.join(
                        "\n",
                        "ytterby-custody-head-1",
                        day.toString(),
                        Long.toString(size),
                        HexFormat.of().formatHex(root))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] signedBytes() {
        return signedBytes(day, size, root);
    }
}
