package io.ytterby.diversion.declarations;

import java.util.Arrays;
import java.util.Comparator;

/** How well scores rank what is found before what is not. */
public final class Ranking {
    private Ranking() {}

    /** The probability that a found one has a higher score than another; of equal scores half. */
    public static double auc(double[] scores, boolean[] found) {
        var order = order(scores);
        double ranks = 0;
        long positives = 0;
        int i = 0;
        while (i < order.length) {
            int j = i;
            while (j < order.length && scores[order[j]] == scores[order[i]]) j++;
            double rank = (i + 1 + j) / 2.0;
            for (int k = i; k < j; k++) {
                if (found[order[k]]) {
                    ranks += rank;
                    positives++;
                }
            }
            i = j;
        }
        long negatives = scores.length - positives;
        if (positives == 0 || negatives == 0) return Double.NaN;
        return (ranks - positives * (positives + 1) / 2.0) / (positives * (double) negatives);
    }

    /** The share of found ones among the highest scores. */
    public static double precision(double[] scores, boolean[] found, double share) {
        var order = order(scores);
        int most = Math.max(1, (int) Math.round(share * scores.length));
        int hits = 0;
        for (int i = 0; i < most; i++) if (found[order[order.length - 1 - i]]) hits++;
        return hits / (double) most;
    }

    private static Integer[] order(double[] scores) {
        var order = new Integer[scores.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> scores[i]).thenComparing(i -> i));
        return order;
    }
}
