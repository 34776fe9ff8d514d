package io.ytterby.benchmarks;

import io.ytterby.benchmarks.ScreeningData.Labelled;
import io.ytterby.benchmarks.ScreeningData.Pair;
import io.ytterby.benchmarks.SearchFigures.Question;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.index.IcuRomanisation;
import io.ytterby.licensing.screening.index.NameIndex;
import io.ytterby.licensing.screening.index.ShippedScoring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How well names are screened, and how fast: aliases against hard negatives, treated names against a whole list, honest
 * firms, pairs that people have judged; beside Jaro-Winkler on whole names.
 */
@Command(
        name = "screening",
        mixinStandardHelpOptions = true,
        description = "Recall, false positives, ranks and speed of name screening, with and without aliases.")
final class ScreeningBench implements Callable<Integer> {
    @Option(names = "--data", description = "A folder with intelligence/*.csv; by default ../shared/data.")
    private Path data = Path.of(System.getProperty("ytterby.home", "."), "..", "shared", "data");

    @Option(names = "--questions", description = "How many treated names and honest firms: ${DEFAULT-VALUE}.")
    private int questions = 3_000;

    @Option(names = "--seed", description = "Of treatments and honest firms: ${DEFAULT-VALUE}.")
    private long seed = 17;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        var folder = data.resolve("intelligence").normalize();
        if (!ScreeningData.isIn(folder)) {
            System.out.println(
                    "Skipped: " + folder + " has no " + ScreeningData.PAIRS + "; --data DIR names another folder.");
            System.out.println(JsonLine.of(Map.of("skipped", true)));
            return 0;
        }
        var all = ScreeningData.read(folder);
        hardNegatives(all);
        judged(all.labelled(), new NameScorer(all.entries()));
        var honest = OrdinaryFirms.of(questions, seed);
        System.out.println(
                "\n" + questions + " treated names, as many invented honest firms, seed " + seed + ", one thread");
        var table = new Table(
                "list",
                "names",
                "MB",
                "recall",
                "mean rank",
                "first",
                "honest hit",
                "p50 us",
                "p99 us",
                "names/s",
                "per CPU second");
        search(table, "withAliases", all.entries(), treated(all.entries(), true), honest);
        search(table, "withoutAliases", withoutAliases(all.entries()), treated(all.entries(), false), honest);
        if (!all.announced().isEmpty()) search(table, "announced", all.announced(), chinese(all.announced()), honest);
        table.print(System.out);
        System.out.println("Each alias asked of a list that has only first names:");
        var aliases = new Table(
                "list",
                "names",
                "MB",
                "recall",
                "mean rank",
                "first",
                "honest hit",
                "p50 us",
                "p99 us",
                "names/s",
                "per CPU second");
        search(aliases, "aliasesUnindexed", withoutAliases(all.entries()), aliases(all.pairs()), honest);
        aliases.print(System.out);
        baseline(all, honest);
        System.out.println(JsonLine.of(figures));
        return 0;
    }

    private void hardNegatives(ScreeningData all) {
        var first = new NameScorer(withoutAliases(all.entries()));
        var everyName = new NameScorer(all.entries());
        var table = new Table(
                "recall at 5 % false positives", "all", "tuned on", "held out", "persons", "firms", "threshold");
        row(table, "hardNegativeRecall", "first names only", all, first::score);
        row(table, "hardNegativeRecallWithAliases", "aliases indexed", all, everyName::ofEntry);
        row(table, "jaroWinklerRecall", "Jaro-Winkler, whole names", all, NameScorer::jaroWinkler);
        row(table, "sortedJaroWinklerRecall", "Jaro-Winkler, words sorted", all, NameScorer::sortedJaroWinkler);
        System.out.println(all.pairs().size() + " pairs; every second entry was tuned on, the others are held out");
        table.print(System.out);
    }

    private void row(Table table, String figure, String name, ScreeningData all, ToIntFunction<Pair> score) {
        var scores = new HashMap<Pair, Integer>();
        ToIntFunction<Pair> once = pair -> scores.computeIfAbsent(pair, score::applyAsInt);
        var heldOut = RecallAt.fivePerCent(all.pairs(), once, pair -> !pair.isForTuning());
        var whole = RecallAt.fivePerCent(all.pairs(), once, pair -> true);
        table.row(
                name,
                whole.recall(),
                RecallAt.fivePerCent(all.pairs(), once, Pair::isForTuning).recall(),
                heldOut.recall(),
                RecallAt.fivePerCent(all.pairs(), once, pair -> pair.type() == EntityType.PERSON)
                        .recall(),
                RecallAt.fivePerCent(all.pairs(), once, pair -> pair.type() == EntityType.ORGANISATION)
                        .recall(),
                whole.threshold());
        figures.put(figure, whole.recall());
        figures.put(figure + "HeldOut", heldOut.recall());
    }

    private void judged(List<Labelled> cases, NameScorer scorer) {
        var right = new TreeMap<String, int[]>();
        for (var one : cases) {
            boolean match = scorer.isMatch(one);
            var counts = right.computeIfAbsent(one.group() + " " + one.type(), none -> new int[2]);
            counts[0] += match == one.match() ? 1 : 0;
            counts[1]++;
        }
        var table = new Table("\npairs that people have judged", "right", "of", "share");
        right.forEach((group, counts) -> table.row(group, counts[0], counts[1], RecallAt.share(counts[0], counts[1])));
        table.print(System.out);
        long sum = right.values().stream().mapToLong(counts -> counts[0]).sum();
        figures.put("judgedAccuracy", RecallAt.share(sum, cases.size()));
    }

    private void search(
            Table table, String name, List<ListedEntry> entries, List<Question> asked, List<String> honest) {
        System.gc();
        long before = used();
        var index = NameIndex.of(entries, new IcuRomanisation(), ShippedScoring.weights(), ShippedScoring.thresholds());
        System.gc();
        long megabytes = Math.max(0, used() - before) >> 20;
        SearchFigures.of(index, asked); // warms up
        var found = SearchFigures.of(index, asked);
        var falseHits = SearchFigures.hits(index, honest);
        var honestShare = RecallAt.share(falseHits, honest.size());
        table.row(
                name,
                index.size(),
                megabytes,
                found.recall(),
                found.meanRank(),
                found.first(),
                honestShare,
                found.micros(500),
                found.micros(990),
                found.perSecond(),
                found.perCpuSecond());
        figures.put(name + "Recall", found.recall());
        figures.put(name + "MeanRank", found.meanRank());
        figures.put(name + "HonestHits", honestShare);
        figures.put(name + "P50Micros", found.micros(500));
        figures.put(name + "P99Micros", found.micros(990));
        figures.put(name + "NamesPerSecond", found.perSecond());
        figures.put(name + "NamesPerCpuSecond", found.perCpuSecond());
    }

    /** The plainest peer on the same questions, at the threshold at which one honest firm of a hundred is a hit. */
    private void baseline(ScreeningData all, List<String> honest) {
        var peer = new WholeNames(all.entries());
        var some = treated(all.entries(), true).stream().limit(questions / 20).toList();
        var quiet = honest.stream()
                .limit(questions / 20)
                .mapToInt(name -> peer.best(name).score())
                .sorted()
                .toArray();
        int threshold = quiet[quiet.length - 1 - quiet.length / 100];
        long right = some.stream()
                .map(one -> Map.entry(one, peer.best(one.name())))
                .filter(one -> one.getValue().score() > threshold
                        && one.getValue().entry().equals(one.getKey().entry()))
                .count();
        var recall = RecallAt.share(right, some.size());
        System.out.println("Jaro-Winkler on whole names against the same list, " + some.size()
                + " questions, at 1 % honest hits: recall " + recall + " (as the best of all names)");
        figures.put("baselineRecall", recall);
    }

    private List<Question> treated(List<ListedEntry> entries, boolean withAliases) {
        var random = new Random(seed);
        var asked = new ArrayList<Question>();
        while (asked.size() < questions) {
            var entry = entries.get(random.nextInt(entries.size()));
            var names = withAliases ? entry.names().toList() : List.of(entry.name());
            var treatment = Treatments.values()[asked.size() % Treatments.values().length];
            asked.add(new Question(
                    entry.id(), entry.type(), treatment.apply(names.get(random.nextInt(names.size())), random)));
        }
        return asked;
    }

    private List<Question> aliases(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.match() && !pair.isForTuning())
                .limit(questions)
                .map(pair -> new Question(pair.entry(), pair.type(), pair.asked()))
                .toList();
    }

    private static List<Question> chinese(List<ListedEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                        .map(name -> new Question(entry.id(), EntityType.UNKNOWN, name)))
                .toList();
    }

    private static List<ListedEntry> withoutAliases(List<ListedEntry> entries) {
        return entries.stream().map(ListedEntry::withoutAliases).toList();
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
