package io.ytterby.benchmarks.intelligence;

import io.ytterby.diversion.balance.Balance;
import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.balance.NodeBalance;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.discovery.FalseDiscoveries;
import io.ytterby.diversion.feature.FeatureName;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.reference.Goods;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import io.ytterby.diversion.score.Reason;
import io.ytterby.diversion.score.Signal;
import io.ytterby.diversion.surge.Rhythm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads records in order of time, one day after the other, and says of each what was known at the end of its day. */
final class EpisodeWatch {
    /** Months over which a country is balanced. */
    private static final int[] WINDOWS = {3, 6, 12};

    private static final double LEAST = 0.1;
    private static final Set<FeatureName> GROWTH =
            Set.of(FeatureName.SURGE, FeatureName.NEW_CONSIGNEE, FeatureName.HOARDING, FeatureName.MARKET);

    private final Context context;
    private final EpisodePolicy policy = EpisodePolicy.ofThePlatform();
    private final Assessor assessor = new Assessor(Model.shipped());
    private final MapCells cells = new MapCells();
    private final Map<String, byte[]> rhythms = new HashMap<>();
    private final Map<String, TreeMap<Integer, Double>> sent = new HashMap<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<TradeRecord> today = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private int day = Integer.MIN_VALUE;

    EpisodeWatch(Context context) {
        this.context = context;
    }

    /**
     * A record at the end of its day.
     *
     * @param p of the rise of its trade
     * @param discovered among all trades of the day, at the false-discovery rate of the policy
     * @param signal what all detectors made of it
     * @param balance of the country that it left, over three, six or twelve months: whichever leaves the least doubt of an excess
     * @param policy which score is an alert
     */
    record Seen(
            TradeRecord record,
            int day,
            double p,
            boolean discovered,
            Signal signal,
            Balance balance,
            EpisodePolicy policy) {
        /** A rise alone accuses nobody: some test that is not growth must have failed. */
        boolean alert() {
            return test() != null && signal.score() >= (discovered ? policy.discoverAt() : policy.raiseAt());
        }

        /** Whether it is an alert that says more was sent than can have been had, by the drawn balance too. */
        boolean alertOfBalance() {
            return alert()
                    && balance.verdict() == Balance.Verdict.EXCESS
                    && signal.reasons().stream()
                            .anyMatch(reason ->
                                    reason.feature() == FeatureName.MASS_BALANCE && reason.contribution() >= LEAST);
        }

        /** The strongest test that failed, or null. */
        @Nullable
        FeatureName test() {
            return signal.reasons().stream()
                    .filter(reason -> reason.contribution() >= LEAST && !GROWTH.contains(reason.feature()))
                    .map(Reason::feature)
                    .findFirst()
                    .orElse(null);
        }
    }

    void see(TradeRecord record) {
        int on = (int) record.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
        if (on != day) close();
        day = on;
        today.add(record);
        signals.add(assessor.assess(record, context, cells).signal());
    }

    List<Seen> seen() {
        return seen;
    }

    /** Ends the day. */
    void close() {
        for (var record : today) take(record);
        var routes = today.stream().map(EpisodeWatch::cell).distinct().toList();
        var p = routes.stream()
                .mapToDouble(cell -> Rhythm.read(rhythm(cell), day).surge(day).p())
                .toArray();
        double threshold = FalseDiscoveries.threshold(p, policy.discoveryRate());
        for (int i = 0; i < today.size(); i++) {
            var record = today.get(i);
            double own = p[routes.indexOf(cell(record))];
            boolean discovered = own <= threshold;
            seen.add(new Seen(record, day, own, discovered, signals.get(i), balance(record, discovered), policy));
        }
        today.clear();
        signals.clear();
    }

    private void take(TradeRecord record) {
        rhythms.put(
                cell(record), Rhythm.read(rhythm(cell(record)), day).with(day).cell());
        var material = Goods.controlled(record.hs());
        if (material == null) return;
        var assay = record.assay().get(material.element());
        double share = assay == null ? material.share() : assay.doubleValue();
        sent.computeIfAbsent(record.from() + material.element(), none -> new TreeMap<>())
                .merge(month(day), record.netKg() * share, Double::sum);
    }

    /** Drawn only where a rise stood out or a controlled element is at stake in a rare trade: draws cost time. */
    private Balance balance(TradeRecord record, boolean discovered) {
        var material = Goods.controlled(record.hs());
        if (material == null || !(discovered || material.element().equals("Sb"))) return NOT_ASKED;
        Balance worst = null;
        for (int window : WINDOWS) {
            var balance = balance(record.from(), material.element(), window);
            if (worst == null || balance.probability() > worst.probability()) worst = balance;
        }
        return worst == null ? NOT_ASKED : worst;
    }

    private Balance balance(String country, String element, int window) {
        int month = month(day);
        double out = sent
                .getOrDefault(country + element, new TreeMap<>())
                .subMap(month - window + 1, true, month, true)
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        var flows = new ArrayList<Flow>();
        flows.add(Flow.usual(Flow.Kind.EXPORT, out, "records"));
        flows.addAll(context.facts().flows(country, element, month, window, day));
        return NodeBalance.of(flows, NodeBalance.seed(country, element, month, window));
    }

    private static final Balance NOT_ASKED = NodeBalance.of(List.of(Flow.usual(Flow.Kind.EXPORT, 0, "")), 0);

    private static final byte[] NOTHING = {};

    private byte[] rhythm(String cell) {
        return rhythms.getOrDefault(cell, NOTHING);
    }

    private static String cell(TradeRecord record) {
        var consignee = record.consignee();
        return record.from()
                + record.to()
                + record.hs6()
                + (consignee.ref() == null ? consignee.name() : consignee.ref());
    }

    private static int month(int day) {
        var date = LocalDate.ofEpochDay(day);
        return (date.getYear() - 1970) * 12 + date.getMonthValue() - 1;
    }
}
