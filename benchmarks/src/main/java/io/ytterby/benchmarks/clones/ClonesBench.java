package io.ytterby.benchmarks.clones;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.sighting.app.TellSightings;
import io.ytterby.tracking.sighting.app.TellSightings.Answer;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sixty days of scans through the service's own use case: how many copies are found, by which rule, and how often honest goods are stopped. */
@Command(
        name = "clones",
        mixinStandardHelpOptions = true,
        description =
                "Finds copied codes among honest scans: recall and false alerts of each rule, and what one scan is worth.")
public final class ClonesBench implements Callable<Integer> {
    /** The pharmacies' alarm rate: 0.03 to 3 per cent of scans, nearly all of them errors. */
    private static final BigDecimal MOST_FALSE = new BigDecimal("0.001");

    @Option(names = "--scans", description = "Honest scans: ${DEFAULT-VALUE}.")
    private int scans = 20_000;

    @Option(names = "--planted", description = "Dishonest scans for each rule: ${DEFAULT-VALUE}.")
    private int planted = 200;

    @Option(names = "--seed", description = "Another seed, another traffic: ${DEFAULT-VALUE}.")
    private long seed = 7;

    @Option(
            names = "--folder",
            description = "Where the server's data lies; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    private final Map<Rule, Integer> falseAlerts = new EnumMap<>(Rule.class);
    private final Map<Rule, Integer> found = new EnumMap<>(Rule.class);
    private final Map<Rule, Integer> asked = new EnumMap<>(Rule.class);
    private int honest;
    private int stopped;

    @Override
    public Integer call() throws Exception {
        var clock = new SimulatedClock(Consignments.BEGIN);
        try (var service = ServiceInProcess.start(TellSightings.class, folder)) {
            var consignments = Consignments.in(service, clock);
            var traffic = new Traffic(seed, consignments.moving());
            long began = System.nanoTime();
            int told = tell(service, clock, consignments, traffic);
            long perSecond = told * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
            return report(perSecond, new Tonne(service, clock, consignments).firstAlerts(seed));
        }
    }

    private int tell(ServiceInProcess service, SimulatedClock clock, Consignments consignments, Traffic traffic)
            throws Exception {
        var all = new ArrayList<>(traffic.honest(scans));
        for (var rule : Rule.values())
            for (int i = 0; i < planted; i++) {
                var seen = rule == Rule.R4 ? consignments.gone(i) : traffic.dishonest(rule, i);
                all.add(seen);
                if (rule == Rule.R5 || rule == Rule.R6) all.add(traffic.twinOf(seen));
            }
        all.sort(Comparator.comparing(Seen::toldAt));
        var sightings = service.wiring().get(TellSightings.class);
        for (var seen : all) {
            clock.set(seen.toldAt());
            count(
                    seen,
                    service.inTransaction(() -> sightings.tell(person(seen), List.of(seen.told())))
                            .getFirst());
        }
        return all.size();
    }

    static Actor person(Seen seen) {
        return new Actor(new PersonId("bench.scanner"), seen.by(), OrganisationKind.COMPANY, Set.of());
    }

    private void count(Seen seen, Answer answer) {
        var rules = answer.alerts().stream().map(CloneAlert::rule).toList();
        var rule = seen.planted();
        if (rule != null) {
            asked.merge(rule, 1, Integer::sum);
            if (rules.contains(rule)) found.merge(rule, 1, Integer::sum);
            return;
        }
        honest++;
        if (rules.isEmpty()) return;
        stopped++;
        for (var wrong : rules) falseAlerts.merge(wrong, 1, Integer::sum);
    }

    private int report(long perSecond, Tonne.First first) {
        var table = new Table("rule", "planted", "found", "recall", "false alerts", "of honest scans");
        var recall = new TreeMap<String, BigDecimal>();
        for (var rule : Rule.values()) {
            int all = asked.getOrDefault(rule, 0);
            int hit = found.getOrDefault(rule, 0);
            int wrong = falseAlerts.getOrDefault(rule, 0);
            recall.put(rule.name(), share(hit, all));
            table.row(rule.name() + " " + rule.slug(), all, hit, share(hit, all), wrong, share(wrong, honest));
        }
        table.print(System.out);
        var rate = share(stopped, honest);
        System.out.printf(
                "%d honest scans, %d of them alarmed: %s; %d scans a second, told one by one%n",
                honest, stopped, rate, perSecond);
        System.out.printf(
                "A cloned tonne, one gram in a thousand scanned: off-route (R3) rings at scan %d of the copies, a pair of sightings (R5) %s.%n",
                first.offRoute(), first.pair() == 0 ? "at none of " + first.scans() : "at scan " + first.pair());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("recall", recall);
        figures.put("falseAlertRate", rate);
        figures.put("scansPerSecond", perSecond);
        figures.put("firstAlertOffRoute", first.offRoute());
        figures.put("firstAlertPair", first.pair());
        System.out.println(JsonLine.of(figures));
        boolean all = recall.values().stream().allMatch(BigDecimal.ONE.setScale(4)::equals);
        return all && rate.compareTo(MOST_FALSE) <= 0 ? 0 : 1;
    }

    private static BigDecimal share(int part, int whole) {
        return new BigDecimal(part).divide(new BigDecimal(Math.max(1, whole)), 4, RoundingMode.HALF_UP);
    }
}
