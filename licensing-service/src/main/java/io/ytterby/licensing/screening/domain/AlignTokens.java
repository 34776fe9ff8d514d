package io.ytterby.licensing.screening.domain;

import io.ytterby.licensing.screening.domain.Alignment.Pair;
import io.ytterby.licensing.screening.domain.NameToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which words of two names belong together: the weightiest pairs first, each word once. */
final class AlignTokens {
    private static final int FILLER_BITS = 100;
    private static final int INITIAL_BITS = 250;
    private static final int LEAST_BITS = 150;
    private static final int MOST_JOINED = 3;
    private static final int SHORTEST_JOINED = 5;
    private static final int LOOKS_ALIKE = 9_000;
    private static final int LOOKS_STRANGE = 6_000;
    private static final int LETTERS_OF_STRANGERS = 4;

    private final Rarity rarity;

    AlignTokens(Rarity rarity) {
        this.rarity = rarity;
    }

    Alignment align(List<NameToken> asked, List<NameToken> listed) {
        var askedBits = bits(asked);
        var listedBits = bits(listed);
        var found = candidates(asked, listed, askedBits, listedBits);
        found.sort(Comparator.comparingInt((Candidate one) -> one.pair().bits())
                .reversed()
                .thenComparingInt(Candidate::fromAsked)
                .thenComparingInt(Candidate::fromListed));
        var usedAsked = new boolean[asked.size()];
        var usedListed = new boolean[listed.size()];
        var pairs = new ArrayList<Pair>();
        for (var one : found) {
            if (taken(usedAsked, one.fromAsked(), one.pair().asked().size())
                    || taken(usedListed, one.fromListed(), one.pair().listed().size())) continue;
            take(usedAsked, one.fromAsked(), one.pair().asked().size());
            take(usedListed, one.fromListed(), one.pair().listed().size());
            pairs.add(one.pair());
        }
        var onlyAsked = left(asked, usedAsked);
        var onlyListed = left(listed, usedListed);
        return new Alignment(
                pairs, onlyAsked, onlyListed, contradiction(onlyAsked, onlyListed), sum(askedBits), sum(listedBits));
    }

    /** Words that are left on both sides deny each other, the less so the more they look alike. */
    private int contradiction(List<NameToken> asked, List<NameToken> listed) {
        return Math.min(denied(asked, listed), denied(listed, asked));
    }

    private int denied(List<NameToken> words, List<NameToken> others) {
        int denied = 0;
        for (var word : words) {
            int best = 0;
            for (var other : others)
                if (couldBeAlike(word, other)) best = Math.max(best, TokenSimilarity.likeness(word, other));
            int unlike = Math.min(Math.max(LOOKS_ALIKE - best, 0), LOOKS_ALIKE - LOOKS_STRANGE);
            denied += bits(word) * unlike / (LOOKS_ALIKE - LOOKS_STRANGE);
        }
        return denied;
    }

    private record Candidate(Pair pair, int fromAsked, int fromListed) {}

    private List<Candidate> candidates(
            List<NameToken> asked, List<NameToken> listed, int[] askedBits, int[] listedBits) {
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < asked.size(); i++)
            for (int j = 0; j < listed.size(); j++) {
                int alike = TokenSimilarity.of(asked.get(i), listed.get(j));
                if (alike > 0) found.add(candidate(asked, i, 1, askedBits, listed, j, 1, listedBits, alike));
                if (alike == JaroWinkler.ONE) continue;
                for (int joined = 2; joined <= MOST_JOINED; joined++) {
                    joined(found, asked, i, joined, askedBits, listed, j, 1, listedBits);
                    joined(found, asked, i, 1, askedBits, listed, j, joined, listedBits);
                }
            }
        return found;
    }

    private static void joined(
            List<Candidate> found,
            List<NameToken> asked,
            int i,
            int manyAsked,
            int[] askedBits,
            List<NameToken> listed,
            int j,
            int manyListed,
            int[] listedBits) {
        if (i + manyAsked > asked.size() || j + manyListed > listed.size()) return;
        if (!couldBeOne(asked, i, manyAsked, listed, j, manyListed)) return;
        var left = text(asked, i, manyAsked);
        var right = text(listed, j, manyListed);
        int alike = TokenSimilarity.ofJoined(left, right);
        if (alike > 0) found.add(candidate(asked, i, manyAsked, askedBits, listed, j, manyListed, listedBits, alike));
    }

    /** Asked before the texts are put together, since nearly all are not. */
    private static boolean couldBeOne(
            List<NameToken> asked, int i, int manyAsked, List<NameToken> listed, int j, int manyListed) {
        if (asked.get(i).written().charAt(0) != listed.get(j).written().charAt(0)) return false;
        int left = length(asked, i, manyAsked);
        int right = length(listed, j, manyListed);
        return Math.abs(left - right) <= 2 && Math.min(left, right) >= SHORTEST_JOINED;
    }

    private static int length(List<NameToken> tokens, int from, int many) {
        int length = 0;
        for (int i = from; i < from + many; i++)
            length += tokens.get(i).written().length();
        return length;
    }

    private static Candidate candidate(
            List<NameToken> asked,
            int i,
            int manyAsked,
            int[] askedBits,
            List<NameToken> listed,
            int j,
            int manyListed,
            int[] listedBits,
            int alike) {
        return new Candidate(
                new Pair(
                        asked.subList(i, i + manyAsked),
                        listed.subList(j, j + manyListed),
                        alike,
                        sum(askedBits, i, manyAsked),
                        sum(listedBits, j, manyListed)),
                i,
                j);
    }

    private int[] bits(List<NameToken> tokens) {
        return tokens.stream().mapToInt(this::bits).toArray();
    }

    int bits(NameToken token) {
        return switch (token.kind()) {
            case FILLER -> FILLER_BITS;
            case INITIAL -> INITIAL_BITS;
            case WORD, NUMBER -> Math.max(rarity.of(token.text()), LEAST_BITS);
        };
    }

    private static boolean couldBeAlike(NameToken one, NameToken other) {
        return one.kind() == Kind.WORD && other.kind() == Kind.WORD && one.lettersApart(other) <= LETTERS_OF_STRANGERS;
    }

    private static String text(List<NameToken> tokens, int from, int many) {
        if (many == 1) return tokens.get(from).written();
        var all = new StringBuilder();
        for (int i = from; i < from + many; i++) {
            if (tokens.get(i).kind() == Kind.NUMBER) return "";
            all.append(tokens.get(i).written());
        }
        return all.toString();
    }

    private static boolean taken(boolean[] used, int from, int many) {
        for (int i = from; i < from + many; i++) if (used[i]) return true;
        return false;
    }

    private static void take(boolean[] used, int from, int many) {
        for (int i = from; i < from + many; i++) used[i] = true;
    }

    private static List<NameToken> left(List<NameToken> tokens, boolean[] used) {
        var left = new ArrayList<NameToken>();
        for (int i = 0; i < used.length; i++) if (!used[i]) left.add(tokens.get(i));
        return left;
    }

    private static int sum(int[] bits) {
        return sum(bits, 0, bits.length);
    }

    private static int sum(int[] bits, int from, int many) {
        int sum = 0;
        for (int i = from; i < from + many; i++) sum += bits[i];
        return sum;
    }
}
