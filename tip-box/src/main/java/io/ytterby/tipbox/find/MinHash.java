package io.ytterby.tipbox.find;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells which texts are nearly the same without keeping any of them: {@value #SIZE} minima of keyed hashes over runs of
 * four words. Without the key nobody can test a text against a signature.
 *
 * <p>Two texts of Jaccard likeness J agree in about J of the places; 32 bands of four places find likeness .6 in
 * 1 - (1 - .6^4)^32 = 98.8 % of all pairs (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
public final class MinHash {
    public static final int SIZE = 128;
    public static final int BANDS = 32;

    private static final int ROWS = SIZE / BANDS;
    private static final int WORDS = 4;
    private static final int LONGEST_TEXT = 200_000;

    private final int[] minima;

    private MinHash(int[] minima) {
        this.minima = minima;
    }

    /** @param key of at least 16 bytes that no database has */
    public static MinHash of(String text, byte[] key) {
        var minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        var words = (text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            int last = Math.max(1, words.length - WORDS + 1);
            for (int i = 0; i < last; i++) {
                var run = String.join(" ", Arrays.asList(words).subList(i, Math.min(words.length, i + WORDS)));
                lower(minima, mac.doFinal(run.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
        return new MinHash(minima);
    }

    /** One keyed hash gives all permutations: a + i b, as in double hashing (Kirsch, Mitzenmacher). */
    private static void lower(int[] minima, byte[] hash) {
        var bytes = ByteBuffer.wrap(hash);
        long a = bytes.getLong();
        long b = bytes.getLong() | 1;
        for (int i = 0; i < SIZE; i++) {
            long mixed = a + (long) i * b;
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
            int value = (int) (mixed >>> 33);
            if (value < minima[i]) minima[i] = value;
        }
    }

    /** The share of places in which both agree, in percent: about the likeness of the texts. */
    public int likenessPercent(MinHash other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) if (minima[i] == other.minima[i]) same++;
        return same * 100 / SIZE;
    }

    /** One number for each band: two texts that share one are looked at more closely. */
    public long[] bands() {
        var bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band + 1L;
            for (int row = 0; row < ROWS; row++) hash = hash * 0x9E3779B97F4A7C15L + (long) minima[band * ROWS + row];
            bands[band] = hash;
        }
        return bands;
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
        for (int value : minima) bytes.putInt(value);
        return bytes.array();
    }

    public static MinHash read(byte[] bytes) {
        if (bytes.length != SIZE * Integer.BYTES) throw new IllegalArgumentException("that is no signature");
        var minima = new int[SIZE];
        var buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < SIZE; i++) minima[i] = buffer.getInt();
        return new MinHash(minima);
    }
}
