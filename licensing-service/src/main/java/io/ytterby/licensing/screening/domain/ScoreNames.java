package io.ytterby.licensing.screening.domain;

import io.ytterby.licensing.screening.domain.NameEvidence.Numbers;
import io.ytterby.licensing.screening.domain.NameScore.Part;
import io.ytterby.licensing.screening.domain.NameScore.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how likely two names are one, as a sum whose parts can be read. */
public final class ScoreNames {
    private static final int MOSTLY = 8_000;
    private static final int JOINED_ALIKE = 9_300;
    private static final int ALL = 9_990;

    private final CompareNames compareNames;
    private final ScoreWeights weights;

    public ScoreNames(Rarity rarity, ScoreWeights weights) {
        this.compareNames = new CompareNames(rarity);
        this.weights = weights;
    }

    public NameScore score(PreparedName asked, PreparedName listed) {
        var evidence = compareNames.compare(asked, listed);
        if (evidence.han() >= 0) return ofHan(asked, listed, evidence);
        var parts = new ArrayList<Part>();
        parts.add(about(Reason.START, weights.start()));
        if (evidence.acronym())
            parts.add(new Part(Reason.ACRONYM, asked.joined(), listed.joined(), JaroWinkler.ONE, weights.acronym()));
        words(evidence.alignment(), parts);
        whole(evidence, parts);
        if (!evidence.acronym()) denied(evidence.alignment(), parts);
        numbers(evidence.numbers(), parts);
        if (evidence.formsContradict())
            parts.add(new Part(
                    Reason.LEGAL_FORM_DIFFERS,
                    asked.forms().toString(),
                    listed.forms().toString(),
                    0,
                    weights.formDiffers()));
        raise(asked, listed, evidence, parts);
        return NameScore.of(parts);
    }

    /** Chinese against Chinese: characters decide, and sound-alikes are told by their pinyin. */
    private NameScore ofHan(PreparedName asked, PreparedName listed, NameEvidence evidence) {
        int alike = asked.joined().equals(listed.joined()) ? Math.max(evidence.han(), 9_000) : evidence.han();
        int points = JaroWinkler.ONE + weights.han() * (JaroWinkler.ONE - alike) / 100;
        var parts = new ArrayList<Part>();
        parts.add(new Part(Reason.CHINESE_NAME, asked.han(), listed.han(), alike, Math.max(points, 0)));
        numbers(evidence.numbers(), parts);
        return NameScore.of(parts);
    }

    private void words(Alignment alignment, List<Part> parts) {
        int shared = alignment.sharedBits();
        int most = weights.mostBits() * 100;
        // Nothing but words that any firm or person may bear: that says half as much.
        int perBit = isOrdinary(alignment) ? weights.perBit() / 2 : weights.perBit();
        for (var pair : alignment.pairs()) {
            int bits = shared <= most ? pair.bits() : (int) ((long) pair.bits() * most / shared);
            parts.add(new Part(
                    Reason.SAME_WORDS,
                    text(pair.asked()),
                    text(pair.listed()),
                    pair.similarity(),
                    perBit * bits / 100));
        }
    }

    private static boolean isOrdinary(Alignment alignment) {
        return alignment.pairs().stream()
                .flatMap(pair -> pair.listed().stream())
                .allMatch(token -> token.isFiller() || Words.isCommon(token.text()));
    }

    private void whole(NameEvidence evidence, List<Part> parts) {
        int beyond = evidence.smaller() - MOSTLY;
        if (beyond > 0) parts.add(about(Reason.WHOLE_NAME, weights.whole() * beyond / (JaroWinkler.ONE - MOSTLY)));
    }

    private void denied(Alignment alignment, List<Part> parts) {
        int bits = Math.min(alignment.contradiction(), weights.mostDeniedBits() * 100);
        if (bits > 0)
            parts.add(new Part(
                    Reason.WORDS_DENY,
                    text(alignment.onlyAsked()),
                    text(alignment.onlyListed()),
                    0,
                    weights.deniedPerBit() * bits / 100));
    }

    private void numbers(Numbers numbers, List<Part> parts) {
        switch (numbers) {
            case ON_ONE_SIDE -> parts.add(about(Reason.NUMBER_MISSING, weights.numberMissing()));
            case DIFFERENT -> parts.add(about(Reason.NUMBER_DIFFERS, weights.numberDiffers()));
            case NONE, SAME -> {}
        }
    }

    /** The same words, or the same letters with other blanks, are a match however common they are. */
    private void raise(PreparedName asked, PreparedName listed, NameEvidence evidence, List<Part> parts) {
        boolean numbersAgree = evidence.numbers() == Numbers.NONE || evidence.numbers() == Numbers.SAME;
        int sum = parts.stream().mapToInt(Part::points).sum();
        if (!numbersAgree || sum >= weights.exactly()) return;
        if (evidence.smaller() >= ALL) {
            int penalty = evidence.formsContradict() ? weights.formDiffers() : 0;
            int missing = weights.exactly() + penalty - sum;
            if (missing > 0) parts.add(about(Reason.EXACT_NAME, missing));
        } else if (evidence.joined() >= JOINED_ALIKE) {
            int missing = evidence.joined() - 2 * (JaroWinkler.ONE - evidence.joined()) - 1_000 - sum;
            if (missing > 0)
                parts.add(new Part(Reason.JOINED_NAME, asked.joined(), listed.joined(), evidence.joined(), missing));
        }
    }

    private static Part about(Reason reason, int points) {
        return new Part(reason, "", "", JaroWinkler.ONE, points);
    }

    private static String text(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::text).collect(Collectors.joining(" "));
    }
}
