package io.ytterby.licensing.screening.domain;

import io.ytterby.licensing.screening.domain.NameEvidence.Numbers;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what speaks for and against two names being one. */
final class CompareNames {
    private static final int SHORTEST_ACRONYM = 3;

    private final AlignTokens alignTokens;

    CompareNames(Rarity rarity) {
        this.alignTokens = new AlignTokens(rarity);
    }

    NameEvidence compare(PreparedName asked, PreparedName listed) {
        var alignment = alignTokens.align(asked.tokens(), listed.tokens());
        return new NameEvidence(
                alignment,
                joined(asked.joined(), listed.joined()),
                asked.han().isEmpty() || listed.han().isEmpty() ? -1 : HanSimilarity.of(asked.han(), listed.han()),
                numbers(asked, listed),
                isAcronym(asked, listed) || isAcronym(listed, asked),
                LegalForm.contradict(asked.forms(), listed.forms()));
    }

    private static int joined(String asked, String listed) {
        return Math.min(asked.length(), listed.length()) < 4 ? 0 : JaroWinkler.of(asked, listed);
    }

    private static Numbers numbers(PreparedName asked, PreparedName listed) {
        var one = numbersOf(asked);
        var other = numbersOf(listed);
        if (one.isEmpty() && other.isEmpty()) return Numbers.NONE;
        if (one.equals(other)) return Numbers.SAME;
        return one.isEmpty() || other.isEmpty()
                ? Numbers.ON_ONE_SIDE
                : Collections.disjoint(one, other) ? Numbers.DIFFERENT : Numbers.ON_ONE_SIDE;
    }

    private static Set<String> numbersOf(PreparedName name) {
        Set<String> numbers = Set.of();
        for (var token : name.tokens()) {
            if (!token.isNumber()) continue;
            if (numbers.isEmpty()) numbers = new HashSet<>();
            numbers.add(token.text());
        }
        return numbers;
    }

    private static boolean isAcronym(PreparedName brief, PreparedName full) {
        if (brief.tokens().size() != 1 || full.tokens().size() < SHORTEST_ACRONYM) return false;
        var letters = brief.tokens().getFirst().text();
        return letters.length() >= SHORTEST_ACRONYM
                && (letters.equals(initials(full.tokens(), true)) || letters.equals(initials(full.tokens(), false)));
    }

    private static String initials(List<NameToken> tokens, boolean withFillers) {
        return tokens.stream()
                .filter(token -> withFillers || !token.isFiller())
                .map(token -> token.text().substring(0, 1))
                .collect(Collectors.joining());
    }
}
