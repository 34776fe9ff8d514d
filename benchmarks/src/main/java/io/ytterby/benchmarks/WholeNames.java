package io.ytterby.benchmarks;

import io.ytterby.licensing.screening.domain.JaroWinkler;
import io.ytterby.licensing.screening.domain.ListedEntry;
import java.util.List;
import java.util.Locale;

/** The plainest peer: every name of the list compared as it is written. */
final class WholeNames {
    private final List<Known> names;

    WholeNames(List<ListedEntry> entries) {
        names = entries.stream()
                .flatMap(entry -> entry.names().map(name -> new Known(entry.id(), name.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private record Known(String entry, String name) {}

    record Best(String entry, int score) {}

    Best best(String asked) {
        var lower = asked.toLowerCase(Locale.ROOT);
        var best = new Best("", -1);
        for (var known : names) {
            int score = JaroWinkler.of(lower, known.name());
            if (score > best.score()) best = new Best(known.entry(), score);
        }
        return best;
    }
}
