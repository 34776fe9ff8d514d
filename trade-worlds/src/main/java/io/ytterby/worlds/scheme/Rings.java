package io.ytterby.worlds.scheme;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.honest.Licensing;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.honest.Trails;
import io.ytterby.worlds.trade.Consignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Founds rings until the share of records in schemes is reached, of the scheme that lacks most first. */
public final class Rings {
    private static final Map<String, Scheme> SCHEMES = new TreeMap<>(Map.of(
            "S1", new Transshipment(),
            "S2", new Splitting(),
            "S3", new Misdeclaration(),
            "S4", new UnderDeclaration(),
            "S5", new PermitReuse(),
            "S6", new CodeCloning(),
            "S7", new Hoarding()));
    /** A lot in 25 is seized by chance; then the ring waits and goes another way. */
    private static final double SEIZED = 0.04;

    private final Stage stage;
    private final Licensing licensing;
    private final Dice dice;
    private final Map<String, Double> lacking = new TreeMap<>();

    public Rings(Stage stage, Licensing licensing) {
        this.stage = stage;
        this.licensing = licensing;
        this.dice = stage.dice.of("rings");
        // In one order: sums of parts must not hang on how a map lies in memory.
        double sum = new TreeMap<>(stage.setting.mix())
                .values().stream().mapToDouble(Double::doubleValue).sum();
        double all = stage.setting.illegal() * stage.setting.records();
        stage.setting.mix().forEach((scheme, part) -> lacking.put(scheme, all * part / sum));
    }

    public void found() {
        for (int number = 1; number <= 400; number++) {
            var most = lacking.entrySet().stream().max(Map.Entry.comparingByValue());
            double left =
                    lacking.values().stream().mapToDouble(Double::doubleValue).sum();
            if (most.isEmpty() || left < 4 || most.get().getValue() < 2) return;
            var scheme = most.get().getKey();
            var plot = new Plot(stage, licensing, scheme, "R" + String.format(Locale.ROOT, "%03d", number));
            of(scheme).play(plot);
            lacking.merge(scheme, (double) -Math.max(1, plot.planted.size()), Double::sum);
            stage.consignments.addAll(plot.cover);
            var sent = adapted(plot.planted);
            stage.consignments.addAll(sent);
            var trails = new Trails(stage, plot.dice);
            if (!scheme.equals("S6")) trails.walk(plot.cover);
            if (!scheme.equals("S6")) trails.walk(sent);
        }
    }

    private static Scheme of(String name) {
        var scheme = SCHEMES.get(name);
        if (scheme == null) throw new IllegalArgumentException("There is no scheme " + name + ".");
        return scheme;
    }

    private List<Consignment> adapted(List<Consignment> planted) {
        var sent = new ArrayList<Consignment>();
        int delays = 0;
        boolean seized = false;
        if (planted.stream().anyMatch(Rings::tied)) return planted;
        for (var one :
                planted.stream().sorted(Comparator.comparing(Consignment::at)).toList()) {
            var next = seized ? elsewhere(one) : one;
            var late = next.when(next.at().plus(Trails.hours(24.0 * delays)));
            sent.add(stage.covers(late.day()) ? late : next);
            if (dice.chance(SEIZED)) {
                seized = true;
                delays += 6 + dice.below(8);
            }
        }
        return sent;
    }

    /** Its licence or its code says where and when it goes: such a ring cannot wait, nor go another way. */
    private static boolean tied(Consignment one) {
        return List.of("S5", "S6").contains(String.valueOf(one.label().scheme()));
    }

    private Consignment elsewhere(Consignment one) {
        var from = stage.atlas.country(one.journey().from());
        return one.with(one.journey().loadedAt(from.ports().getLast())).by(stage.people.forwarder(from.code(), dice));
    }
}
