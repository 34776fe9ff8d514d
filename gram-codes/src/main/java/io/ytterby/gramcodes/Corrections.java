package io.ytterby.gramcodes;

import io.ytterby.gramcodes.Correction.Slip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a person may have meant whose code does not fit: every code that one slip of the hand leads to. The check symbol alone
 * decides, so most of them are codes that nobody ever made.
 */
public final class Corrections {
    private static final int UNREADABLE = -1;
    private static final int LONGEST_TEXT = 80;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** Pairs that are taken for each other in print or in handwriting. O, I and L are read as digits anyhow. */
    private static final String ALIKE = "0D0Q0C171T2Z3E3B38495S5G6G6B7T8B8S9G9PCGDQEFHKHNMNKXPRSZVYVWVXXY";

    private Corrections() {}

    /** The corrections of a text that reads as no code, the likeliest first; none if it reads as one, or is beyond help. */
    public static List<Correction> of(String text) {
        if (text.length() > LONGEST_TEXT) return List.of();
        var typed = values(text);
        int length = typed.length;
        if (isOneOf(length - 1)) return longer(typed);
        if (!isOneOf(length)) return List.of();
        long unreadable = count(typed);
        if (unreadable == 1) return illegible(typed);
        if (unreadable > 1 || fits(typed)) return List.of();
        var found = exchanges(typed);
        found.addAll(others(typed));
        found.sort(Comparator.comparing(Correction::slip));
        return List.copyOf(found);
    }

    private static List<Correction> longer(byte[] typed) {
        if (count(typed) > 1) return List.of();
        // Leaving out either of two that are the same gives the same code: the first one is told.
        var found = new LinkedHashMap<String, Correction>();
        for (int at = 0; at < typed.length; at++) {
            var shorter = new byte[typed.length - 1];
            System.arraycopy(typed, 0, shorter, 0, at);
            System.arraycopy(typed, at + 1, shorter, at, shorter.length - at);
            if (count(shorter) == 0 && fits(shorter)) {
                var code = print(shorter);
                found.putIfAbsent(code, new Correction(Slip.ONE_TOO_MANY, at + 1, code));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Correction> illegible(byte[] typed) {
        int at = 0;
        while (typed[at] != UNREADABLE) at++;
        return List.of(new Correction(Slip.UNREADABLE, at + 1, fitting(typed, at)));
    }

    private static List<Correction> exchanges(byte[] typed) {
        var found = new ArrayList<Correction>();
        for (int distance = 1; distance <= 2; distance++)
            for (int at = 0; at + distance < typed.length; at++) {
                var exchanged = typed.clone();
                exchanged[at] = typed[at + distance];
                exchanged[at + distance] = typed[at];
                if (fits(exchanged)) found.add(new Correction(Slip.EXCHANGED, at + 1, print(exchanged)));
            }
        return found;
    }

    /** For each place there is exactly one symbol that makes the whole fit. */
    private static List<Correction> others(byte[] typed) {
        var found = new ArrayList<Correction>();
        for (int at = 0; at < typed.length; at++) {
            var code = fitting(typed, at);
            var slip = alike(code.charAt(at), ALPHABET.charAt(typed[at])) ? Slip.LOOKS_ALIKE : Slip.ANOTHER;
            found.add(new Correction(slip, at + 1, code));
        }
        return found;
    }

    private static String fitting(byte[] typed, int at) {
        var tried = typed.clone();
        for (byte value = 0; value < ALPHABET.length(); value++) {
            tried[at] = value;
            if (fits(tried)) return print(tried);
        }
        throw new IllegalStateException("a check symbol over a field has one solution for each place");
    }

    private static boolean alike(char one, char other) {
        for (int i = 0; i + 1 < ALIKE.length(); i += 2) {
            char first = ALIKE.charAt(i);
            char second = ALIKE.charAt(i + 1);
            if ((first == one && second == other) || (first == other && second == one)) return true;
        }
        return false;
    }

    private static boolean isOneOf(int length) {
        return length == GramCode.LENGTH || length == TwinCode.LENGTH;
    }

    private static boolean fits(byte[] values) {
        return Symbols.check(values, values.length - 1) == values[values.length - 1];
    }

    private static long count(byte[] values) {
        long unreadable = 0;
        for (byte value : values) if (value == UNREADABLE) unreadable++;
        return unreadable;
    }

    private static byte[] values(String text) {
        var values = new byte[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            if (typed != '-' && !Character.isWhitespace(typed)) values[count++] = (byte) Symbols.valueOf(typed);
        }
        return Arrays.copyOf(values, count);
    }

    private static String print(byte[] values) {
        var text = new byte[values.length];
        for (int i = 0; i < values.length; i++) text[i] = (byte) ALPHABET.charAt(values[i]);
        return new String(text, StandardCharsets.US_ASCII);
    }
}
