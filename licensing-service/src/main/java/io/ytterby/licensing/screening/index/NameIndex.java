package io.ytterby.licensing.screening.index;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.Hit;
import io.ytterby.licensing.screening.domain.JudgeEntry;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.domain.ListedName;
import io.ytterby.licensing.screening.domain.PrepareName;
import io.ytterby.licensing.screening.domain.PreparedName;
import io.ytterby.licensing.screening.domain.Rarity;
import io.ytterby.licensing.screening.domain.Romanisation;
import io.ytterby.licensing.screening.domain.ScoreWeights;
import io.ytterby.licensing.screening.domain.Subject;
import io.ytterby.licensing.screening.domain.Thresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All names of some lists, ready to be asked. Built whole and never changed, so that any thread may ask it. */
public final class NameIndex {
    /** How many names are compared at most; the index ranks them by what they share with the question. */
    public static final int CANDIDATES = 100;

    private final PrepareName prepareName;
    private final List<ListedName> names;
    private final JudgeEntry judgeEntry;
    private final Candidates candidates;

    private NameIndex(PrepareName prepareName, List<ListedName> names, JudgeEntry judgeEntry, Candidates candidates) {
        this.prepareName = prepareName;
        this.names = List.copyOf(names);
        this.judgeEntry = judgeEntry;
        this.candidates = candidates;
    }

    public static NameIndex of(
            Collection<ListedEntry> entries, Romanisation romanisation, ScoreWeights weights, Thresholds thresholds) {
        var prepareName = new PrepareName(romanisation);
        var names = new ArrayList<ListedName>();
        for (var entry : entries)
            entry.names()
                    .distinct()
                    .filter(NameIndex::isName)
                    .forEach(name -> names.add(new ListedName(entry, prepareName.prepare(name, entry.type()))));
        var judge = new JudgeEntry(
                Rarity.counted(names.stream().map(ListedName::name).toList()), weights, thresholds);
        return new NameIndex(prepareName, names, judge, Candidates.of(names));
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /**
     * The entries that come nearest, the best first, each once with its best name; also those below their threshold.
     *
     * @throws IllegalArgumentException if the subject's name has neither letter nor digit
     */
    public List<Hit> nearest(Subject subject, int most) {
        var prepared = new HashMap<EntityType, PreparedName>();
        var asked = prepareName.prepare(subject.name(), subject.type());
        prepared.put(subject.type(), asked);
        Map<ListedEntry, Hit> best = new LinkedHashMap<>();
        for (int found : candidates.find(asked, CANDIDATES)) {
            var listed = names.get(found);
            var type = listed.entry().type();
            if (!subject.type().agreesWith(type)) continue;
            var readAlike = subject.type() == EntityType.UNKNOWN
                    ? prepared.computeIfAbsent(type, sort -> prepareName.prepare(subject.name(), sort))
                    : asked;
            best.merge(listed.entry(), judgeEntry.judge(subject, readAlike, listed), NameIndex::better);
        }
        return best.values().stream().sorted(Hit.BEST_FIRST).limit(most).toList();
    }

    /** The hits: what reaches its threshold, the best first. */
    public List<Hit> hits(Subject subject, int most) {
        return nearest(subject, CANDIDATES).stream()
                .filter(Hit::isAboveThreshold)
                .limit(most)
                .toList();
    }

    private static Hit better(Hit one, Hit other) {
        return Hit.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Lists hold lines of dashes too. */
    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
