package io.ytterby.diversion.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** How often the groups of each chain were at fault, of some of the rows. */
final class Profiles {
    /** So many rows of the wider group stand beside a narrower group's own. */
    private static final double LEAN = 2;

    private final Chains chains;
    private final List<List<Map<String, double[]>>> counts = new ArrayList<>();
    private double mean;

    private Profiles(Chains chains) {
        this.chains = chains;
    }

    /** @param chosen rows that count, by their place */
    static Profiles of(Chains chains, List<Declaration> rows, IntPredicate chosen) {
        var profiles = new Profiles(chains);
        double found = 0;
        double all = 0;
        for (var chain : chains.all) {
            var levels = new ArrayList<Map<String, double[]>>();
            chain.forEach(group -> levels.add(new HashMap<>()));
            profiles.counts.add(levels);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!chosen.test(i)) continue;
            var row = rows.get(i);
            double fault = row.fraud() ? 1 : 0;
            found += fault;
            all++;
            for (int c = 0; c < chains.all.size(); c++)
                for (int level = 0; level < chains.all.get(c).size(); level++) {
                    var name = chains.all.get(c).get(level).apply(row);
                    var count = profiles.counts.get(c).get(level).computeIfAbsent(name, none -> new double[2]);
                    count[0] += fault;
                    count[1]++;
                }
        }
        profiles.mean = all == 0 ? 0.5 : found / all;
        return profiles;
    }

    /** For each chain, how much more likely than usual a fault is by its narrowest group, in log odds; then the figures. */
    double[] numbers(Declaration row) {
        int width = chains.all.size();
        var numbers = new double[width + 8];
        for (int c = 0; c < width; c++) {
            double rate = mean;
            for (int level = 0; level < chains.all.get(c).size(); level++) {
                var count = counts.get(c)
                        .get(level)
                        .get(chains.all.get(c).get(level).apply(row));
                if (count != null) rate = (count[0] + LEAN * rate) / (count[1] + LEAN);
            }
            numbers[c] = logit(rate) - logit(mean);
        }
        double mass = row.logMass();
        double price = row.logPrice();
        double unit = row.logUnitPrice();
        double[] figures = {mass, price, unit, row.taxRate(), mass * mass, price * price, unit * unit, mass * price};
        System.arraycopy(figures, 0, numbers, width, figures.length);
        return numbers;
    }

    static double logit(double p) {
        double bounded = Math.clamp(p, 1e-4, 1 - 1e-4);
        return Math.log(bounded / (1 - bounded));
    }
}
