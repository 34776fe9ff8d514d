package io.ytterby.console.workbench;

import io.ytterby.pictures.spectrum.Spectrum;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a spectrum is looked at, and whether counts stand straight or by their logarithm.
 *
 * @param from left end in keV; null for all
 * @param to right end in keV; null for all
 * @param number which verdict; null for the newest
 */
record Look(
        boolean isLinear,
        @Nullable Double from,
        @Nullable Double to,
        @Nullable Integer number) {
    static Look of(@Nullable String scale, @Nullable String from, @Nullable String to, @Nullable String number) {
        var left = energy(from);
        var right = energy(to);
        boolean whole = left == null || right == null || left >= right;
        return new Look(
                "lin".equals(scale),
                whole ? null : left,
                whole ? null : right,
                number != null && number.matches("\\d{1,6}") ? Integer.valueOf(number) : null);
    }

    private static @Nullable Double energy(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.valueOf(typed) : null;
    }

    public boolean isPart() {
        return from != null;
    }

    Spectrum of(Spectrum whole) {
        return from == null || to == null ? whole : whole.between(from, to);
    }

    /** The same part with the other scale. */
    public String otherScale() {
        return query(!isLinear, from, to);
    }

    /** All of it. */
    public String whole() {
        return query(isLinear, null, null);
    }

    /** Where the API tells this verdict. */
    public String ofVerdict() {
        return number == null ? "" : "?number=" + number;
    }

    private String query(boolean linear, @Nullable Double left, @Nullable Double right) {
        var query = "?scale=" + (linear ? "lin" : "log");
        if (left != null && right != null) query += "&from=" + left + "&to=" + right;
        return number == null ? query : query + "&number=" + number;
    }
}
