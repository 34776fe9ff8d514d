package io.ytterby.credentials.status;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit, or a few, for each of many credentials. Bit 0 is the left-most of the first byte.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List v1.0</a>
 */
public final class Bitstring {
    /** The least number of entries: among so many nobody can tell whom a reader asks about. */
    public static final int MIN_ENTRIES = 131_072;

    /** The most bytes that a list may unpack to: eight million entries of one bit. */
    private static final int MAX_BYTES = 1 << 20;

    private static final String MULTIBASE = "u";

    private final byte[] bytes;

    private Bitstring(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All bits 0. */
    public static Bitstring empty() {
        return new Bitstring(new byte[MIN_ENTRIES / 8]);
    }

    /** @param encoded {@code u}, then gzip in base64url. @throws RefusedException if it is not, or unpacks to too much */
    public static Bitstring decode(String encoded) {
        if (!encoded.startsWith(MULTIBASE)) throw RefusedException.malformed("the list does not begin with 'u'");
        var packed = Base64Url.decode(encoded.substring(1));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES)
                throw RefusedException.malformed("the list unpacks to more than " + MAX_BYTES + " bytes");
            return new Bitstring(bytes);
        } catch (IOException e) {
            throw RefusedException.malformed("the list is no gzip: " + e.getMessage());
        }
    }

    public String encode() {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes bytes", e);
        }
        return MULTIBASE + Base64Url.encode(packed.toByteArray());
    }

    /** How many entries of that many bits it has. */
    public int entries(int bitsEach) {
        return bytes.length * 8 / bitsEach;
    }

    /** The entry's value. @throws IndexOutOfBoundsException if there is no such entry */
    public int value(long index, int bitsEach) {
        if (index < 0 || index >= entries(bitsEach))
            throw new IndexOutOfBoundsException("entry " + index + " of " + entries(bitsEach));
        int value = 0;
        for (long bit = index * bitsEach; bit < (index + 1) * bitsEach; bit++) value = (value << 1) | bit(bit);
        return value;
    }

    private int bit(long number) {
        return (bytes[(int) (number >> 3)] >> (7 - (number & 7))) & 1;
    }

    public boolean isSet(int index) {
        return value(index, 1) == 1;
    }

    /** The list with the bits of these indices set. */
    public Bitstring with(Iterable<Integer> indices) {
        var next = bytes.clone();
        for (int index : indices) next[index >> 3] |= (byte) (0x80 >> (index & 7));
        return new Bitstring(next);
    }
}
