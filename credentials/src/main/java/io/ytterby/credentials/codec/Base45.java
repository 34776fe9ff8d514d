package io.ytterby.credentials.codec;

import io.ytterby.credentials.RefusedException;
import java.io.ByteArrayOutputStream;

/** Base45 (RFC 9285): bytes in the letters that a QR code stores most densely. */
public final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Base45() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? ((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff) : bytes[i] & 0xff;
            text.append(ALPHABET.charAt(value % 45)).append(ALPHABET.charAt(value / 45 % 45));
            if (pair) text.append(ALPHABET.charAt(value / 2025));
        }
        return text.toString();
    }

    /** @throws RefusedException if a letter, the length or a value is none of Base45 */
    public static byte[] decode(String text) {
        if (text.length() % 3 == 1) throw RefusedException.malformed("Base45 of an impossible length");
        var bytes = new ByteArrayOutputStream(text.length() * 2 / 3);
        for (int i = 0; i < text.length(); i += 3) {
            int value = digit(text, i) + 45 * digit(text, i + 1);
            if (i + 2 < text.length()) {
                value += 2025 * digit(text, i + 2);
                if (value > 0xffff) throw RefusedException.malformed("Base45 beyond two bytes");
                bytes.write(value >> 8);
            } else if (value > 0xff) {
                throw RefusedException.malformed("Base45 beyond one byte");
            }
            bytes.write(value & 0xff);
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) {
        int digit = ALPHABET.indexOf(text.charAt(at));
        if (digit < 0) throw RefusedException.malformed("'" + text.charAt(at) + "' is no Base45 letter");
        return digit;
    }
}
