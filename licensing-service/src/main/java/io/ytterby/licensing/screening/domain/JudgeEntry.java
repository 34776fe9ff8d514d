package io.ytterby.licensing.screening.domain;

import io.ytterby.licensing.screening.domain.NameScore.Part;
import io.ytterby.licensing.screening.domain.NameScore.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds to the score of a name what country, address and identifiers say. */
public final class JudgeEntry {
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_WORD = 4;

    private final ScoreNames scoreNames;
    private final ScoreWeights weights;
    private final Thresholds thresholds;

    public JudgeEntry(Rarity rarity, ScoreWeights weights, Thresholds thresholds) {
        this.scoreNames = new ScoreNames(rarity, weights);
        this.weights = weights;
        this.thresholds = thresholds;
    }

    /** @param asked the subject's name, prepared as the listed entity's sort asks for */
    public Hit judge(Subject subject, PreparedName asked, ListedName listed) {
        var entry = listed.entry();
        var name = scoreNames.score(asked, listed.name());
        var parts = new ArrayList<>(name.parts());
        int support = name.score() > weights.start() ? 1 : 0;
        if (!asked.han().isEmpty() && asked.han().equals(listed.name().han())) support++;
        if (subject.country() != null && entry.country() != null) {
            if (subject.country().equals(entry.country())) support++;
            else parts.add(part(Reason.COUNTRY_DIFFERS, subject.country(), entry.country(), weights.countryDiffers()));
        }
        if (sharesAddress(subject.address(), entry.address())) {
            support++;
            parts.add(part(Reason.ADDRESS_SHARED, subject.address(), entry.address(), weights.addressShared()));
        }
        var score = NameScore.of(parts);
        var same = sameIdentifier(subject.identifiers(), entry.identifiers());
        if (!same.isEmpty()) {
            support++;
            int missing = Math.max(0, weights.exactId() - score.score());
            parts.add(part(Reason.IDENTIFIER_SAME, same, same, missing));
            score = NameScore.of(parts);
        }
        return new Hit(
                entry,
                listed.name().original(),
                listed.isAlias(),
                score.score(),
                thresholds.of(entry.list(), entry.type()),
                support,
                score.parts());
    }

    private static Part part(Reason reason, String asked, String listed, int points) {
        return new Part(reason, asked, listed, 0, points);
    }

    private static boolean sharesAddress(String one, String other) {
        var words = addressWords(one);
        words.retainAll(addressWords(other));
        return words.size() >= 2;
    }

    private static Set<String> addressWords(String address) {
        return Arrays.stream(BETWEEN_WORDS.split(address.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= LONG_WORD)
                .collect(Collectors.toSet());
    }

    private static String sameIdentifier(List<String> some, List<String> others) {
        var known = others.stream().map(JudgeEntry::bare).collect(Collectors.toSet());
        return some.stream()
                .map(JudgeEntry::bare)
                .filter(one -> one.length() >= LONG_WORD && known.contains(one))
                .findFirst()
                .orElse("");
    }

    private static String bare(String identifier) {
        return NOT_IN_AN_ID.matcher(identifier).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
