package io.ytterby.licensing.screening.domain;

/** Letters that must be added, dropped or changed to make one word of another. */
final class Edits {
    private Edits() {}

    /** Whether they are more than that; two that are swapped count as two. */
    static boolean exceed(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return true;
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return true;
        }
        return row[b.length()] > most;
    }
}
