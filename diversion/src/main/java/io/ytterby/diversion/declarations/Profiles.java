package io.ytterby.diversion.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** How often each code was found at fault, drawn towards the mean of all as long as it was seen seldom. */
final class Profiles {
    /** So many inspections of average outcome stand beside each code's own. */
    private static final double PRIOR = 12;

    private final List<Map<String, double[]>> counts = new ArrayList<>();
    private final Map<String, double[]> prices = new HashMap<>();
    private double mean;

    /** Learned of the rows that are chosen, and of no others. */
    static Profiles of(List<Declaration> rows, IntPredicate chosen) {
        var profiles = new Profiles();
        int width = rows.getFirst().profiles().size();
        for (int i = 0; i < width; i++) profiles.counts.add(new HashMap<>());
        double found = 0;
        double all = 0;
        for (int r = 0; r < rows.size(); r++) {
            if (!chosen.test(r)) continue;
            var row = rows.get(r);
            found += row.fraud() ? 1 : 0;
            all++;
            for (int i = 0; i < width; i++) {
                var count =
                        profiles.counts.get(i).computeIfAbsent(row.profiles().get(i), none -> new double[2]);
                count[0] += row.fraud() ? 1 : 0;
                count[1]++;
            }
            double price = unitPrice(row);
            for (var key : priceKeys(row)) {
                var sum = profiles.prices.computeIfAbsent(key, none -> new double[3]);
                sum[0]++;
                sum[1] += price;
                sum[2] += price * price;
            }
        }
        profiles.mean = all == 0 ? 0.5 : found / all;
        return profiles;
    }

    private static List<String> priceKeys(Declaration row) {
        var hs = row.profiles().get(10);
        return List.of(hs, hs.length() < 2 ? hs : hs.substring(0, 2), "");
    }

    private static double unitPrice(Declaration row) {
        return Math.log((row.price() + 1) / (row.netMassKg() + 0.1));
    }

    /** A row as numbers: rates and frequencies of its codes, then figures. */
    float[] numbers(Declaration row) {
        int width = counts.size();
        var numbers = new float[2 * width + 6];
        double sum = 0;
        for (int i = 0; i < width; i++) {
            var count = counts.get(i).get(row.profiles().get(i));
            double found = count == null ? 0 : count[0];
            double seen = count == null ? 0 : count[1];
            double rate = (found + PRIOR * mean) / (seen + PRIOR);
            numbers[i] = (float) logit(rate);
            numbers[width + i] = (float) Math.log1p(seen);
            sum += logit(rate) - logit(mean);
        }
        numbers[2 * width] = (float) sum;
        numbers[2 * width + 1] = (float) Math.log1p(row.netMassKg());
        numbers[2 * width + 2] = (float) Math.log1p(row.price());
        numbers[2 * width + 3] = (float) unitPrice(row);
        numbers[2 * width + 4] = (float) residual(row);
        numbers[2 * width + 5] = (float) row.taxRate();
        return numbers;
    }

    /** The price per kilogram against that of such goods, in standard deviations. */
    private double residual(Declaration row) {
        for (var key : priceKeys(row)) {
            var sum = prices.get(key);
            if (sum == null || sum[0] < 5) continue;
            double middle = sum[1] / sum[0];
            double spread = Math.sqrt(Math.max(0.05, sum[2] / sum[0] - middle * middle));
            return (unitPrice(row) - middle) / spread;
        }
        return 0;
    }

    static double logit(double p) {
        double bounded = Math.clamp(p, 1e-4, 1 - 1e-4);
        return Math.log(bounded / (1 - bounded));
    }
}
