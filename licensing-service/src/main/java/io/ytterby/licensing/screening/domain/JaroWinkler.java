package io.ytterby.licensing.screening.domain;

/** How alike two words look, by Jaro and Winkler, in whole ten-thousandths. */
public final class JaroWinkler {
    public static final int ONE = 10_000;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    /** @return 10,000 for the same word, 0 where no letter is shared */
    public static int of(String a, String b) {
        if (a.equals(b)) return ONE;
        int jaro = jaro(a, b);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) prefix++;
        return jaro + prefix * (ONE - jaro) / 10;
    }

    private static int jaro(String a, String b) {
        int reach = Math.max(Math.max(a.length(), b.length()) / 2 - 1, 0);
        var takenOfB = new boolean[b.length()];
        var shared = new char[a.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(i + reach + 1, b.length());
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (takenOfB[j] || a.charAt(i) != b.charAt(j)) continue;
                takenOfB[j] = true;
                shared[matches++] = a.charAt(i);
                break;
            }
        }
        if (matches == 0) return 0;
        int swapped = swapped(b, takenOfB, shared);
        return (ONE * matches / a.length() + ONE * matches / b.length() + ONE * (2 * matches - swapped) / (2 * matches))
                / 3;
    }

    private static int swapped(String b, boolean[] takenOfB, char[] shared) {
        int swapped = 0;
        int next = 0;
        for (int j = 0; j < b.length(); j++) if (takenOfB[j] && shared[next++] != b.charAt(j)) swapped++;
        return swapped;
    }
}
