package io.ytterby.kit.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A line of the audit: who did what to what. It is never changed or deleted. */
public record AuditEntry(
        long id,
        OffsetDateTime at,
        String person,
        String organisation,
        String action,
        String subject,
        String detail,
        String trace) {

    /** SHA-256 over the fields in their order, each with its length before it, the time in microseconds. */
    byte[] digest() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(micros(at.toInstant()));
            for (var field : new String[] {person, organisation, action, subject, detail, trace}) {
                var utf8 = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    /** The hash of the chain once this digest is added behind {@code previous}. */
    static byte[] chained(byte[] previous, byte[] digest) {
        var both = new byte[previous.length + digest.length];
        System.arraycopy(previous, 0, both, 0, previous.length);
        System.arraycopy(digest, 0, both, previous.length, digest.length);
        return sha256(both);
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
