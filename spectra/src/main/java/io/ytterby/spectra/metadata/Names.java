package io.ytterby.spectra.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of fields that nobody knows, and what was probably meant. */
final class Names {
    private static final int SHOWN = 60;

    private Names() {}

    /** A sentence that names the nearest known name, where one is near. */
    static String unknown(String name, List<String> known) {
        var shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
        var nearest = known.stream()
                .min(Comparator.comparingInt(each -> distance(name, each)))
                .filter(each -> distance(name, each) <= Math.max(2, each.length() / 2));
        return "There is no field '" + shown + "' here; "
                + nearest.map(each -> "did you mean '" + each + "'?").orElse("known are " + String.join(", ", known));
    }

    /** As a step of a JSON pointer. */
    static String escaped(String name) {
        var shown = name.length() > SHOWN ? name.substring(0, SHOWN) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** How many letters must be changed, added or left out; upper and lower case are the same. */
    private static int distance(String one, String other) {
        if (one.length() > SHOWN) return Integer.MAX_VALUE;
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
