package io.ytterby.licensing.screening.domain;

/**
 * What a comparison of two names has found. The weights make a score of it, {@link NameScore} tells it.
 *
 * @param joined how alike the names are without their blanks, 0 to 10,000
 * @param han how alike their Chinese characters are; -1 where one has none
 * @param numbers what their numbers say
 * @param acronym one is made of the first letters of the other
 */
record NameEvidence(
        Alignment alignment, int joined, int han, Numbers numbers, boolean acronym, boolean formsContradict) {
    enum Numbers {
        NONE,
        SAME,
        ON_ONE_SIDE,
        DIFFERENT
    }

    int larger() {
        return Math.max(alignment.coverOfAsked(), alignment.coverOfListed());
    }

    int smaller() {
        return Math.min(alignment.coverOfAsked(), alignment.coverOfListed());
    }
}
