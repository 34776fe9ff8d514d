package io.ytterby.credentials.codec;

import io.ytterby.credentials.RefusedException;
import java.math.BigInteger;

/** base58btc, as multibase {@code z} and did:key write keys and signatures. For short values: its cost grows with the square. */
public final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int MAX_LENGTH = 512;

    private Base58() {}

    /** With the {@code z} of multibase before it. */
    public static String multibase(byte[] bytes) {
        var digits = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE))
            digits.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) digits.append('1');
        return "z" + digits.reverse();
    }

    /** @throws RefusedException if it is not multibase {@code z} */
    public static byte[] fromMultibase(String text) {
        if (!text.startsWith("z") || text.length() > MAX_LENGTH)
            throw RefusedException.malformed("not base58btc with a z before it");
        int zeros = 0;
        while (zeros + 1 < text.length() && text.charAt(zeros + 1) == '1') zeros++;
        var number = BigInteger.ZERO;
        for (int i = 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) throw RefusedException.malformed("'" + text.charAt(i) + "' is no base58 digit");
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        var magnitude = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int skip = magnitude.length > 1 && magnitude[0] == 0 ? 1 : 0;
        var bytes = new byte[zeros + magnitude.length - skip];
        System.arraycopy(magnitude, skip, bytes, zeros, magnitude.length - skip);
        return bytes;
    }
}
