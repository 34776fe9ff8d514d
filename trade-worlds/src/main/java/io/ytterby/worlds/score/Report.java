package io.ytterby.worlds.score;

import io.ytterby.worlds.score.Capacity.Ring;
import io.ytterby.worlds.score.Fairness.BySize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that is told about one set of signals.
 * @param precisionAt1 of the best 1 % of all records, {@code reasonAccuracy} among the planted ones in there
 * @param medianDays until a ring is found; infinite if half of them never are
 * @param tonnesPlanted without S7, which takes nothing across a border that may not go there
 * @param falsePer1000 honest ones that are inspected of a thousand honest ones
 * @param fairness of all honest records
 * @param fairnessToHonest without the honest records of firms that also send what is planted: cover is not sent by an honest firm
 * @param falseAlarms honest records among the best 1 %, by their first reason
 * @param alarmsByConfounder share of them that is inspected
 */
public record Report(
        int records,
        int planted,
        double auc,
        double averagePrecision,
        double precisionAt1,
        double precisionAt5,
        double reasonAccuracy,
        int rings,
        int ringsFound,
        double medianDays,
        double p90Days,
        double tonnesPlanted,
        double tonnesStopped,
        double inspectedShare,
        double falsePer1000,
        Fairness fairness,
        Fairness fairnessToHonest,
        Map<String, BySize> falseAlarms,
        double calibrationError,
        Map<String, OfScheme> schemes,
        Map<String, Double> alarmsByConfounder) {

    private static final double MG_PER_TONNE = 1e9;

    /** The same for one scheme. */
    public record OfScheme(
            int records,
            double recallAt1,
            double recallAt5,
            double reasonAccuracy,
            int rings,
            int found,
            double medianDays,
            double tonnesPlanted,
            double tonnesStopped) {}

    /** @throws io.ytterby.worlds.file.BrokenFileException if a file is broken */
    public static Report of(Path world, Path truth, Path signals) throws IOException {
        return of(Judgement.read(world, truth, signals));
    }

    static Report of(List<Judged> all) {
        var ranking = new Ranking(all);
        var top1 = ranking.top(0.01);
        var top5 = ranking.top(0.05);
        var capacity = new Capacity(all);
        var rings = capacity.rings();
        var crossing =
                rings.stream().filter(ring -> !ring.scheme().equals("S7")).toList();
        var honest = all.stream().filter(one -> !one.planted()).toList();
        var alarms = new HashSet<>(top1);
        var crooked =
                all.stream().filter(Judged::planted).map(Judged::sender).collect(Collectors.toCollection(HashSet::new));
        return new Report(
                all.size(),
                all.size() - honest.size(),
                ranking.auc(),
                ranking.averagePrecision(),
                ranking.precisionAt(0.01),
                ranking.precisionAt(0.05),
                reasons(top1),
                rings.size(),
                found(rings),
                days(rings, 0.5),
                days(rings, 0.9),
                crossing.stream().mapToDouble(Ring::mg).sum() / MG_PER_TONNE,
                crossing.stream().mapToDouble(Ring::stoppedMg).sum() / MG_PER_TONNE,
                capacity.share(),
                1000 * share(honest, capacity::inspects),
                Fairness.of(honest, alarms::contains),
                Fairness.of(
                        honest.stream()
                                .filter(one -> !crooked.contains(one.sender()))
                                .toList(),
                        alarms::contains),
                falseAlarms(top1),
                ranking.calibrationError(),
                schemes(all, top1, top5, rings),
                confounders(honest, capacity));
    }

    private static Map<String, OfScheme> schemes(
            List<Judged> all, List<Judged> top1, List<Judged> top5, List<Ring> rings) {
        var schemes = new TreeMap<String, OfScheme>();
        for (var name : all.stream()
                .map(Judged::scheme)
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            Predicate<Judged> of = one -> name.equals(one.scheme());
            double records = all.stream().filter(of).count();
            var own = rings.stream().filter(ring -> ring.scheme().equals(name)).toList();
            schemes.put(
                    name,
                    new OfScheme(
                            (int) records,
                            top1.stream().filter(of).count() / records,
                            top5.stream().filter(of).count() / records,
                            reasons(top1.stream().filter(of).toList()),
                            own.size(),
                            found(own),
                            days(own, 0.5),
                            own.stream().mapToDouble(Ring::mg).sum() / MG_PER_TONNE,
                            own.stream().mapToDouble(Ring::stoppedMg).sum() / MG_PER_TONNE));
        }
        return schemes;
    }

    private static Map<String, Double> confounders(List<Judged> honest, Capacity capacity) {
        var all = new TreeMap<String, Double>();
        for (var name : honest.stream()
                .map(Judged::confounder)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
            all.put(
                    name,
                    share(
                            honest.stream()
                                    .filter(one -> name.equals(one.confounder()))
                                    .toList(),
                            capacity::inspects));
        return all;
    }

    private static Map<String, BySize> falseAlarms(List<Judged> top) {
        var all = new TreeMap<String, BySize>();
        for (var one : top) {
            if (one.planted()) continue;
            var reason = one.reason() == null ? "NONE" : one.reason();
            all.put(reason, all.getOrDefault(reason, new BySize(0, 0)).and(one.large()));
        }
        return all;
    }

    private static int found(List<Ring> rings) {
        return (int) rings.stream().filter(ring -> ring.days() != null).count();
    }

    private static double reasons(List<Judged> alarms) {
        return share(alarms.stream().filter(Judged::planted).toList(), Judged::rightReason);
    }

    private static double share(List<Judged> all, Predicate<Judged> which) {
        return all.isEmpty() ? Double.NaN : all.stream().filter(which).count() / (double) all.size();
    }

    /** The lowest number of days in which that share of the rings is found. */
    private static double days(List<Ring> rings, double share) {
        if (rings.isEmpty()) return Double.NaN;
        var sorted = rings.stream()
                .mapToDouble(ring -> ring.days() == null ? Double.POSITIVE_INFINITY : ring.days())
                .sorted()
                .toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
