package io.ytterby.licensing.screening.domain;

/** How alike two names in Chinese characters are: the longest order of characters that they share. */
final class HanSimilarity {
    private HanSimilarity() {}

    /** @return 0 to 10,000: twice the shared characters, by all of both */
    static int of(String a, String b) {
        return 2 * JaroWinkler.ONE * shared(a, b) / (a.length() + b.length());
    }

    private static int shared(String a, String b) {
        var before = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++)
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? before[j - 1] + 1 : Math.max(row[j - 1], before[j]);
            before = row;
        }
        return before[b.length()];
    }
}
