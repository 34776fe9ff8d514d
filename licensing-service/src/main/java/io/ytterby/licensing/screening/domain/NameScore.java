package io.ytterby.licensing.screening.domain;

import java.util.List;

/**
 * How likely two names are one, and what made it so.
 *
 * @param score 0 to 10,000
 * @param parts what it is the sum of, before it was held between 0 and 10,000
 */
public record NameScore(int score, List<Part> parts) {
    public NameScore {
        parts = List.copyOf(parts);
    }

    /** Why points were given or taken. */
    public enum Reason {
        START,
        SAME_WORDS,
        WHOLE_NAME,
        EXACT_NAME,
        CHINESE_NAME,
        ACRONYM,
        JOINED_NAME,
        WORDS_DENY,
        NUMBER_MISSING,
        NUMBER_DIFFERS,
        LEGAL_FORM_DIFFERS,
        COUNTRY_DIFFERS,
        ADDRESS_SHARED,
        IDENTIFIER_SAME
    }

    /**
     * @param asked the words of the asked name that this is about; empty where it is about all
     * @param listed the same of the listed name
     * @param similarity of the words, 0 to 10,000
     * @param points added; negative for a penalty
     */
    public record Part(Reason reason, String asked, String listed, int similarity, int points) {}

    /** The sum of the parts, held between 0 and 10,000. */
    static NameScore of(List<Part> parts) {
        int sum = parts.stream().mapToInt(Part::points).sum();
        return new NameScore(Math.max(0, Math.min(JaroWinkler.ONE, sum)), parts);
    }
}
