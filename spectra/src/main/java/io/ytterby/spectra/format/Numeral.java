package io.ytterby.spectra.format;

import org.jspecify.annotations.Nullable;

/** Decimal numbers as files write them. Stricter than Java, which also takes {@code NaN}, {@code 0x1p3} and {@code 1f}. */
final class Numeral {
    private Numeral() {}

    /** @return the number between two places of the text, or NaN if there is none, or none that is finite */
    static double at(CharSequence text, int from, int to) {
        if (to - from > Limits.NUMBER_LENGTH || from >= to) return Double.NaN;
        int at = from;
        char sign = text.charAt(at);
        if (sign == '+' || sign == '-') at++;
        long whole = 0;
        int start = at;
        while (at < to && isDigit(text.charAt(at))) whole = whole * 10 + (text.charAt(at++) - '0');
        if (at == to && at > start && at - start < 16) return sign == '-' ? -whole : whole;
        return slowly(text, from, start, at, to);
    }

    private static double slowly(CharSequence text, int from, int start, int digitsEnd, int to) {
        int at = digitsEnd;
        int digits = at - start;
        if (at < to && text.charAt(at) == '.') {
            at++;
            while (at < to && isDigit(text.charAt(at))) {
                at++;
                digits++;
            }
        }
        if (digits == 0) return Double.NaN;
        if (at < to && (text.charAt(at) | 0x20) == 'e') {
            at++;
            if (at < to && (text.charAt(at) == '+' || text.charAt(at) == '-')) at++;
            int exponent = at;
            while (at < to && isDigit(text.charAt(at))) at++;
            if (at == exponent) return Double.NaN;
        }
        if (at != to) return Double.NaN;
        double value = Double.parseDouble(text.subSequence(from, to).toString());
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** @return the number that is the whole text, but for blanks around it; null if there is none */
    static @Nullable Double of(@Nullable String text) {
        if (text == null) return null;
        var stripped = text.strip();
        double value = at(stripped, 0, stripped.length());
        return Double.isNaN(value) ? null : value;
    }

    /** @return the number that a text begins with, which words may follow: {@code 28.00 tube voltage}; null if there is none */
    static @Nullable Double leading(@Nullable String text) {
        if (text == null) return null;
        var stripped = text.strip();
        int end = 0;
        while (end < stripped.length() && !NumberScan.separates(stripped.charAt(end))) end++;
        return of(stripped.substring(0, end));
    }
}
