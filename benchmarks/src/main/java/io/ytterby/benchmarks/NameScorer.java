package io.ytterby.benchmarks;

import io.ytterby.benchmarks.ScreeningData.Labelled;
import io.ytterby.benchmarks.ScreeningData.Pair;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.JaroWinkler;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.domain.PrepareName;
import io.ytterby.licensing.screening.domain.PreparedName;
import io.ytterby.licensing.screening.domain.Rarity;
import io.ytterby.licensing.screening.domain.ScoreNames;
import io.ytterby.licensing.screening.index.IcuRomanisation;
import io.ytterby.licensing.screening.index.ShippedScoring;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores pairs of names without an index, with the words of a list counted. */
final class NameScorer {
    private final PrepareName prepareName = new PrepareName(new IcuRomanisation());
    private final Map<String, List<PreparedName>> namesOfEntry = new HashMap<>();
    private final ScoreNames scoreNames;

    NameScorer(List<ListedEntry> entries) {
        for (var entry : entries)
            namesOfEntry.put(
                    entry.id(),
                    entry.names()
                            .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                            .map(name -> prepareName.prepare(name, entry.type()))
                            .toList());
        scoreNames = new ScoreNames(
                Rarity.counted(
                        namesOfEntry.values().stream().flatMap(List::stream).toList()),
                ShippedScoring.weights());
    }

    int score(Pair pair) {
        return score(pair.listed(), pair.asked(), pair.type());
    }

    /** The best of all names of the pair's entry. */
    int ofEntry(Pair pair) {
        var asked = prepareName.prepare(pair.asked(), pair.type());
        return namesOfEntry.getOrDefault(pair.entry(), List.of()).stream()
                .mapToInt(name -> scoreNames.score(asked, name).score())
                .max()
                .orElse(0);
    }

    boolean isMatch(Labelled one) {
        return score(one.one(), one.other(), one.type())
                >= ShippedScoring.thresholds().of("*", one.type());
    }

    private int score(String one, String other, EntityType type) {
        return scoreNames
                .score(prepareName.prepare(other, type), prepareName.prepare(one, type))
                .score();
    }

    static int jaroWinkler(Pair pair) {
        return JaroWinkler.of(
                pair.listed().toLowerCase(Locale.ROOT), pair.asked().toLowerCase(Locale.ROOT));
    }

    static int sortedJaroWinkler(Pair pair) {
        return JaroWinkler.of(sorted(pair.listed()), sorted(pair.asked()));
    }

    private static String sorted(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .sorted()
                .collect(Collectors.joining(" "))
                .strip();
    }
}
