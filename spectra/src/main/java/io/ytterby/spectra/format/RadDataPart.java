package io.ytterby.spectra.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One URI of a spectrum: {@code RADDATA://G0/}, then in hexadecimal digits how it is encoded, how many URIs there are, and which
 * one this is (or how many spectra it has), {@code /}, for several URIs a checksum and {@code /}, and the data.
 *
 * @param parts how many URIs there are
 * @param number of this one, from 0
 * @param spectra how many it says it holds
 * @param checksum CRC-16/ARC over the data of all URIs; only where there are several
 * @param data as it stands in the URI
 */
record RadDataPart(
        int options,
        int parts,
        int number,
        int spectra,
        @Nullable Integer checksum,
        String data,
        String place) {
    private static final int NO_DEFLATE = 0x01;
    private static final int NO_BASE_X = 0x02;
    private static final int CSV = 0x04;
    private static final int NO_ZERO_RUNS = 0x08;
    private static final int BASE_64 = 0x10;
    private static final int WAS_MAIL = 0x20;
    private static final int KNOWN = NO_DEFLATE | NO_BASE_X | CSV | NO_ZERO_RUNS | BASE_64 | WAS_MAIL;

    /** @param rest of the URI after {@code G0/} */
    static RadDataPart of(String rest, String place) throws Unreadable {
        int slash = rest.indexOf('/');
        if (slash != 3 && slash != 4)
            throw new Unreadable(place, "After G0/ three or four hexadecimal digits must stand");
        int options = hex(rest, 0, slash - 2, place);
        int parts = 1 + hex(rest, slash - 2, slash - 1, place);
        int last = hex(rest, slash - 1, slash, place);
        if ((options & ~KNOWN) != 0)
            throw new Unreadable(
                    place, "It is encoded in a way that is not read (options " + Integer.toHexString(options) + ")");
        var data = rest.substring(slash + 1);
        if (parts == 1) return new RadDataPart(options, 1, 0, 1 + last, null, unescaped(data, options), place);
        if (last >= parts) throw new Unreadable(place, "It is number " + (last + 1) + " of " + parts);
        int next = data.indexOf('/');
        var checksum = next < 1 || next > 5 ? null : Numeral.of(data.substring(0, next));
        if (checksum == null || checksum < 0 || checksum > 0xffff || checksum != Math.rint(checksum))
            throw new Unreadable(place, "One of several URIs must have a checksum from 0 to 65535");
        data = data.substring(next + 1);
        return new RadDataPart(options, parts, last, 1, checksum.intValue(), unescaped(data, options), place);
    }

    private static int hex(String text, int from, int to, String place) throws Unreadable {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) throw new Unreadable(place, "After G0/ three or four hexadecimal digits must stand");
            value = value * 16 + digit;
        }
        return value;
    }

    /** Base 45 has % among its digits; it was escaped if nothing stands there that a URI may not have. */
    private static String unescaped(String data, int options) {
        if (data.indexOf('%') < 0) return data;
        boolean base45 = (options & (NO_BASE_X | BASE_64)) == 0;
        if (base45 && !data.matches("(?:[A-Za-z0-9.*-]|%[0-9A-Fa-f]{2})*+")) return data;
        var plain = new StringBuilder(data.length());
        for (int i = 0; i < data.length(); i++) {
            int high = i + 2 < data.length() && data.charAt(i) == '%' ? Character.digit(data.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(data.charAt(i + 2), 16);
            if (low < 0) plain.append(data.charAt(i));
            else {
                plain.append((char) (16 * high + low));
                i += 2;
            }
        }
        return plain.toString();
    }

    boolean countsAreText() {
        return (options & CSV) != 0;
    }

    boolean hasZeroRuns() {
        return (options & NO_ZERO_RUNS) == 0;
    }

    /** @return what the data stand for, unpacked, one character for each byte */
    String content() throws Unreadable {
        byte[] bytes;
        if ((options & NO_BASE_X) != 0) bytes = data.getBytes(StandardCharsets.ISO_8859_1);
        else if ((options & BASE_64) != 0) bytes = base64(data);
        else return new String(unpacked45(), StandardCharsets.ISO_8859_1);
        return new String(unpacked(bytes), StandardCharsets.ISO_8859_1);
    }

    private byte[] base64(String text) throws Unreadable {
        var plain = text.replaceAll("[=\\s]", "");
        try {
            return Base64.getUrlDecoder().decode(plain);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(
                    place,
                    "This is no base 64 for URLs: "
                            + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
        }
    }

    private byte[] unpacked(byte[] bytes) throws Unreadable {
        return (options & NO_DEFLATE) != 0 ? bytes : Inflate.inflated(bytes, place);
    }

    /** Scanners of QR codes append blanks, which are digits of base 45 as well. */
    private byte[] unpacked45() throws Unreadable {
        var text = data;
        for (int tries = 0; ; tries++) {
            try {
                return unpacked(Base45.decoded(text, place));
            } catch (Unreadable e) {
                if (tries == 4 || !text.endsWith(" ")) throw e;
                text = text.substring(0, text.length() - 1);
            }
        }
    }
}
