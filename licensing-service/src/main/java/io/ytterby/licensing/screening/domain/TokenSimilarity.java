package io.ytterby.licensing.screening.domain;

/** How far one word stands for another, 0 to 10,000: the same letters, the same sound, one slip, a beginning. */
final class TokenSimilarity {
    private static final int SAME_SOUND = 9_600;
    private static final int SAME_BONES = 9_000;
    private static final int SAME_COARSE = 8_800;
    private static final int INITIAL = 7_000;
    private static final int BEGINNING = 6_500;

    /** Below it two words are two words: Jaro and Winkler of .88. */
    private static final int LEAST = 8_800;

    private static final int LEAST_OF_SHORT = 9_100;
    private static final int LEAST_BY_BONES = 7_800;
    private static final int LEAST_JOINED = 9_400;
    private static final int SHORT = 3;

    private TokenSimilarity() {}

    static int of(NameToken a, NameToken b) {
        if (a.text().equals(b.text())) return JaroWinkler.ONE;
        if (a.isNumber() || b.isNumber()) return 0;
        if (a.isInitial() || b.isInitial()) return initial(a, b);
        if (a.isFiller() != b.isFiller()) return 0;
        if (a.sound().equals(b.sound())) return SAME_SOUND;
        int shorter = Math.min(a.written().length(), b.written().length());
        if (a.coarse().equals(b.coarse()) && a.coarse().length() > 2) return SAME_COARSE;
        if (shorter < SHORT) return 0;
        int slips = slips(a, b);
        if (a.lettersApart(b) > 2 * slips || Edits.exceed(a.sound(), b.sound(), slips))
            return isBeginning(a.written(), b.written()) ? BEGINNING : 0;
        int alike = likeness(a, b);
        if (alike >= (shorter == SHORT ? LEAST_OF_SHORT : LEAST)) return graded(alike);
        if (alike >= LEAST_BY_BONES && shorter > SHORT + 1 && a.bones().equals(b.bones())) return SAME_BONES;
        return isBeginning(a.written(), b.written()) ? BEGINNING : 0;
    }

    /** One slip in a short word, one more for each four letters of a long one. */
    private static int slips(NameToken a, NameToken b) {
        return Math.max(1, (Math.max(a.sound().length(), b.sound().length()) + 2) / 4);
    }

    /** How alike two words look or sound, however little that is. */
    static int likeness(NameToken a, NameToken b) {
        return Math.max(JaroWinkler.of(a.written(), b.written()), JaroWinkler.of(a.sound(), b.sound()) - 200);
    }

    /** Two words that somebody wrote as one, or the other way round. */
    static int ofJoined(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        if (a.equals(b)) return JaroWinkler.ONE - 100;
        if (Math.abs(a.length() - b.length()) > 2) return 0;
        int alike = JaroWinkler.of(a, b);
        return alike >= LEAST_JOINED ? graded(alike) - 300 : 0;
    }

    private static int initial(NameToken a, NameToken b) {
        boolean bothInitials = a.isInitial() && b.isInitial();
        return !bothInitials && a.text().charAt(0) == b.text().charAt(0) ? INITIAL : 0;
    }

    private static int graded(int alike) {
        return JaroWinkler.ONE - (JaroWinkler.ONE - alike) * 2;
    }

    private static boolean isBeginning(String a, String b) {
        var shorter = a.length() < b.length() ? a : b;
        var longer = a.length() < b.length() ? b : a;
        return shorter.length() > SHORT + 1 && longer.startsWith(shorter) && 2 * shorter.length() > longer.length();
    }
}
