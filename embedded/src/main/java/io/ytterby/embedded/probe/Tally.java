package io.ytterby.embedded.probe;

import io.ytterby.embedded.probe.LoadReport.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of each request of the load. Any number of threads may add to it. */
final class Tally {
    private static final int SHOWN = 12;

    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * One request.
     *
     * @param atMillis when it was due, since the load began
     * @param millis from then to its answer, so that a load that waits is counted as what it is: slow
     * @param failure why it failed; empty if it did not
     */
    record Outcome(Call call, boolean kept, long atMillis, long millis, String failure) {
        boolean isFailed() {
            return !failure.isEmpty();
        }
    }

    synchronized void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    private synchronized List<Outcome> all() {
        return List.copyOf(outcomes);
    }

    LoadReport report(Acknowledged acknowledged, int closedByServer, BothSides.Count count) {
        var all = all();
        var failed = all.stream().filter(Outcome::isFailed).toList();
        var millis = all.stream().mapToLong(Outcome::millis).sorted().toArray();
        return new LoadReport(
                all.size(),
                (int) all.stream().filter(Outcome::kept).count(),
                failed.size(),
                (int) failed.stream().filter(outcome -> outcome.call().own()).count(),
                closedByServer,
                quantile(millis, 50),
                quantile(millis, 99),
                quantile(millis, 100),
                failures(failed),
                new LoadReport.Made(
                        acknowledged.lots().size(),
                        acknowledged.declarations().size(),
                        acknowledged.applications().size()),
                count.events(),
                count.wrong());
    }

    private static List<Failure> failures(Collection<Outcome> failed) {
        Map<String, List<Outcome>> alike = failed.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.call().name()
                                + (outcome.kept() ? ", kept connection: " : ", new connection: ")
                                + outcome.failure(),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> new Failure(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .mapToLong(Outcome::atMillis)
                                .min()
                                .orElse(0),
                        entry.getValue().stream()
                                .mapToLong(Outcome::atMillis)
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** The nearest rank of sorted values; 0 where there are none. */
    static long quantile(long[] sorted, int percent) {
        if (sorted.length == 0) return 0;
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(0, rank - 1)];
    }
}
