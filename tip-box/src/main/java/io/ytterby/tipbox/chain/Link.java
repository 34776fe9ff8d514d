package io.ytterby.tipbox.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * One thing that came or was done, in the one chain of all tips: {@code hash = SHA-256("ytterby tip link v1" ‖ hash of the
 * link before ‖ seq ‖ type ‖ tip ‖ SHA-256(payload) ‖ day)}.
 *
 * <p>A link knows its day and no hour. Who can see when somebody's line was busy must not find the same second here; the
 * order, which is what decides who came first, is the sequence's.
 *
 * @param seq from 1, without a gap
 * @param type what it is: {@code TIP}, {@code ITEM}, {@code ANSWER} …
 * @param payload SHA-256 of what it is about, as it is stored: the sealed bytes, not what is in them
 * @param day in UTC
 */
public record Link(long seq, String type, UUID tip, byte[] payload, LocalDate day, byte[] hash) {
    private static final byte[] CONTEXT = "ytterby tip link v1".getBytes(StandardCharsets.US_ASCII);

    public Link {
        payload = payload.clone();
        hash = hash.clone();
    }

    /** What the first link follows. */
    public static byte[] genesis() {
        return new byte[32];
    }

    /** The link that comes after one of this hash. */
    public static Link after(byte[] previous, long seq, String type, UUID tip, byte[] payload, LocalDate day) {
        return new Link(seq, type, tip, payload, day, hash(previous, seq, type, tip, payload, day));
    }

    /** Whether it says what was chained when it came. */
    public boolean follows(byte[] previous) {
        return Arrays.equals(hash, hash(previous, seq, type, tip, payload, day));
    }

    private static byte[] hash(byte[] previous, long seq, String type, UUID tip, byte[] payload, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(CONTEXT);
            out.write(previous);
            out.writeLong(seq);
            out.writeUTF(type);
            out.writeLong(tip.getMostSignificantBits());
            out.writeLong(tip.getLeastSignificantBits());
            out.write(payload);
            out.writeLong(day.toEpochDay());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256(bytes.toByteArray());
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link
                && seq == link.seq
                && type.equals(link.type)
                && tip.equals(link.tip)
                && Arrays.equals(payload, link.payload)
                && day.equals(link.day)
                && Arrays.equals(hash, link.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
