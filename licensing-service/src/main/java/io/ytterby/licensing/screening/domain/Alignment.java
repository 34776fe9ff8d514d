package io.ytterby.licensing.screening.domain;

import java.util.List;

/**
 * Which words of two names belong together.
 *
 * @param contradiction bits that both sides have left over and that do not look alike either, in hundredths: what one
 *     name says and the other denies
 * @param asked bits of all words of the name that is asked about, in hundredths
 * @param listed the same of the listed name
 */
record Alignment(
        List<Pair> pairs,
        List<NameToken> onlyAsked,
        List<NameToken> onlyListed,
        int contradiction,
        int asked,
        int listed) {
    Alignment {
        pairs = List.copyOf(pairs);
        onlyAsked = List.copyOf(onlyAsked);
        onlyListed = List.copyOf(onlyListed);
    }

    /**
     * One word or some that were written together, on each side.
     *
     * @param similarity 1 to 10,000
     * @param askedBits what the words weigh on the side that asks, in hundredths of a bit
     * @param listedBits the same on the list's side
     */
    record Pair(List<NameToken> asked, List<NameToken> listed, int similarity, int askedBits, int listedBits) {
        Pair {
            asked = List.copyOf(asked);
            listed = List.copyOf(listed);
        }

        int bits() {
            return similarity * Math.min(askedBits, listedBits) / JaroWinkler.ONE;
        }
    }

    /** How much of the asked name is found in the listed one, 0 to 10,000. */
    int coverOfAsked() {
        return cover(
                pairs.stream()
                        .mapToInt(pair -> pair.similarity() * pair.askedBits() / 100)
                        .sum(),
                asked);
    }

    /** The other way round. */
    int coverOfListed() {
        return cover(
                pairs.stream()
                        .mapToInt(pair -> pair.similarity() * pair.listedBits() / 100)
                        .sum(),
                listed);
    }

    /** What the two share, in hundredths of a bit. */
    int sharedBits() {
        return pairs.stream().mapToInt(Pair::bits).sum();
    }

    private static int cover(int covered, int of) {
        return of == 0 ? 0 : (int) (100L * covered / of);
    }
}
