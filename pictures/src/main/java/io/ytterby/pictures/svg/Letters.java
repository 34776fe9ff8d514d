package io.ytterby.pictures.svg;

/**
 * How wide words will be, roughly and rather too wide: the reader's machine chooses the letters. Latin letters are taken as
 * six tenths of their height, Chinese ones as the whole.
 */
public final class Letters {
    /** The narrowest room a picture must read in: 320 pixels less the margins of a page. */
    public static final int NARROW = 288;

    /** The narrowest of wide rooms: below 40 rem a style sheet hides {@code pic-wide}. */
    public static final int WIDE = 600;

    /** The height of words in a picture. */
    public static final int SIZE = 12;

    private static final double LATIN = 0.6;

    private Letters() {}

    /** @return pixels at {@link #SIZE} */
    public static double width(String words) {
        return words.codePoints().mapToDouble(Letters::ems).sum() * SIZE;
    }

    /** @return the words, cut with an ellipsis if they are wider than the room */
    public static String cut(String words, double room) {
        if (width(words) <= room) return words;
        var kept = new StringBuilder();
        double left = room - LATIN * 2 * SIZE;
        for (int at = 0; at < words.length(); ) {
            int character = words.codePointAt(at);
            left -= ems(character) * SIZE;
            if (left < 0) break;
            kept.appendCodePoint(character);
            at += Character.charCount(character);
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static double ems(int character) {
        return character >= 0x2e80 ? 1 : LATIN;
    }
}
