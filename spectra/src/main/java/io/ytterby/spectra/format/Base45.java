package io.ytterby.spectra.format;

/** The text of QR codes in letters and digits (RFC 9285). */
final class Base45 {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Base45() {}

    static byte[] decoded(String text, String place) throws Unreadable {
        if (text.length() % 3 == 1)
            throw new Unreadable(place, text.length() + " characters cannot be base 45: the text was cut off");
        var bytes = new byte[text.length() / 3 * 2 + text.length() % 3 / 2];
        int to = 0;
        for (int at = 0; at < text.length(); at += 3) {
            boolean three = at + 2 < text.length();
            int value = digit(text, at, place) + 45 * digit(text, at + 1, place);
            if (three) value += 45 * 45 * digit(text, at + 2, place);
            if (value > (three ? 0xffff : 0xff))
                throw new Unreadable(
                        place + ", character " + (at + 1), "Three characters stand for more than two bytes");
            if (three) bytes[to++] = (byte) (value >> 8);
            bytes[to++] = (byte) value;
        }
        return bytes;
    }

    private static int digit(String text, int at, String place) throws Unreadable {
        int digit = DIGITS.indexOf(Character.toUpperCase(text.charAt(at)));
        if (digit < 0) throw new Unreadable(place + ", character " + (at + 1), "This is no character of base 45");
        return digit;
    }
}
