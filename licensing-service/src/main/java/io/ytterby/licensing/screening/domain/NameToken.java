package io.ytterby.licensing.screening.domain;

/**
 * One word of a name as it is compared.
 *
 * @param text lower-case ASCII letters and digits, never empty; the one word that stands for all that mean the same
 * @param written the word that was there
 * @param sound what the written word sounds like, so that it is worked out once
 * @param coarse the sound without the difference of voiced and voiceless
 * @param bones the sound's consonants
 * @param letters a bit for each letter of the sound: two words whose letters differ much are not near
 */
public record NameToken(
        String text, String written, Kind kind, String sound, String coarse, String bones, int letters) {
    /** How a word counts. */
    public enum Kind {
        /** Counts as much as it is rare. */
        WORD,
        /** One letter, which stands for a word that begins with it. */
        INITIAL,
        /** A number, whatever it was written in: two that differ speak against a match. */
        NUMBER,
        /** An article, a preposition, a title: counts little. */
        FILLER
    }

    static NameToken of(String word, Kind kind) {
        var sound = kind == Kind.NUMBER ? word : Sounds.fold(word);
        var text = kind == Kind.WORD ? Words.canonical(word) : word;
        return new NameToken(text, word, kind, sound, Sounds.coarse(sound), Sounds.skeleton(sound), letters(sound));
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isFiller() {
        return kind == Kind.FILLER;
    }

    public boolean isInitial() {
        return kind == Kind.INITIAL;
    }

    /** How many letters only one of the two has. */
    int lettersApart(NameToken other) {
        return Integer.bitCount(letters ^ other.letters);
    }

    private static int letters(String sound) {
        int letters = 0;
        for (int i = 0; i < sound.length(); i++) letters |= 1 << (sound.charAt(i) % 32);
        return letters;
    }
}
