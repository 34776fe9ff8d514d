package io.ytterby.spectra.format;

import org.jspecify.annotations.Nullable;

/** Walks over the numbers of a text that blanks, commas, semicolons or ends of lines part. */
final class NumberScan {
    private final String text;
    private final String place;
    private int at;
    private int count;
    private double value;

    /** @param place of the text in its file */
    NumberScan(String text, String place) {
        this.text = text;
        this.place = place;
    }

    static boolean separates(char c) {
        return c <= ' ' || c == ',' || c == ';' || c == '\u00a0';
    }

    /**
     * @return false at the end of the text
     * @throws Unreadable if the next word is no finite number
     */
    boolean next() throws Unreadable {
        while (at < text.length() && separates(text.charAt(at))) at++;
        if (at == text.length()) return false;
        int from = at;
        while (at < text.length() && !separates(text.charAt(at))) at++;
        count++;
        value = Numeral.at(text, from, at);
        if (Double.isNaN(value))
            throw new Unreadable(
                    place(),
                    "'" + Draft.shown(text.substring(from, Math.min(at, from + 40))) + "' is no finite decimal number");
        return true;
    }

    double value() {
        return value;
    }

    String place() {
        return count < 2 ? place : place + ", value " + count;
    }

    /** @return all numbers of a text, at most so many */
    static Values all(String text, String place, int atMost) throws Unreadable {
        var values = new Values(atMost);
        values.addAll(text, place);
        return values;
    }

    /** @return the numbers, or null if the text has something else, or more */
    static @Nullable Values allOrNull(@Nullable String text, int atMost) {
        try {
            return text == null ? null : all(text, "", atMost);
        } catch (Unreadable e) {
            return null;
        }
    }
}
