package io.ytterby.licensing.screening.domain;

/**
 * What a word sounds like, whoever wrote it down: {@code Mohammed} and {@code Muhammad}, {@code Sergey} and
 * {@code Serghei}. Two steps: {@link #fold} keeps the vowels' places, {@link #skeleton} only the consonants.
 */
final class Sounds {
    private static final String[][] PAIRS = {
        {"sch", "s"}, {"tch", "c"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"sh", "s"},
        {"zh", "z"}, {"ch", "c"}, {"ck", "k"}, {"ts", "c"}, {"tz", "c"}, {"dj", "j"}, {"dzh", "j"}, {"x", "ks"},
        {"ou", "u"}, {"oo", "u"}, {"ow", "u"}, {"ee", "i"}, {"ie", "i"}, {"ey", "i"}, {"ei", "i"}, {"ay", "ai"},
        {"iy", "i"}, {"yy", "i"}, {"ij", "i"}, {"ae", "e"}, {"iya", "ia"}, {"ya", "ia"}, {"yu", "iu"}, {"ye", "e"},
    };

    private Sounds() {}

    static String fold(String word) {
        var text = word;
        for (var pair : PAIRS) if (text.contains(pair[0])) text = text.replace(pair[0], pair[1]);
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = folded(text, i);
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != letter) folded.append(letter);
        }
        int last = folded.length() - 1;
        if (last > 2 && folded.charAt(last) == 'h') folded.setLength(last);
        return folded.toString();
    }

    private static char folded(String text, int at) {
        return switch (text.charAt(at)) {
            case 'q' -> 'k';
            case 'c' -> at + 1 < text.length() && "ei".indexOf(text.charAt(at + 1)) >= 0 ? 'c' : 'k';
            case 'w' -> 'v';
            case 'y', 'e' -> 'i';
            case 'o' -> 'u';
            default -> text.charAt(at);
        };
    }

    /**
     * The same once more without the difference of voiced and voiceless: Korean {@code Jo} and {@code Cho}.
     *
     * @param folded what {@link #fold} gave
     */
    static String coarse(String folded) {
        var text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = switch (folded.charAt(i)) {
                case 'g' -> 'k';
                case 'b' -> 'p';
                case 'd' -> 't';
                case 'j', 'z' -> 'c';
                case 'l' -> 'r';
                default -> folded.charAt(i);
            };
            if (text.isEmpty() || text.charAt(text.length() - 1) != letter) text.append(letter);
        }
        return text.toString();
    }

    /** @param folded what {@link #fold} gave */
    static String skeleton(String folded) {
        var bones = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean vowel = "aiu".indexOf(letter) >= 0;
            if ((i == 0 || !vowel) && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter))
                bones.append(vowel ? 'a' : letter);
        }
        return bones.toString();
    }
}
