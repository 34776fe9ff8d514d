package io.ytterby.worlds.score;

import java.util.Comparator;
import java.util.List;

/** What an order by score is worth. */
final class Ranking {
    private final List<Judged> ranked;
    private final long planted;

    Ranking(List<Judged> all) {
        this.ranked = all.stream()
                .sorted(Comparator.comparingDouble(Judged::score).reversed().thenComparingLong(Judged::lot))
                .toList();
        this.planted = all.stream().filter(Judged::planted).count();
    }

    List<Judged> top(double share) {
        return ranked.subList(0, (int) Math.ceil(share * ranked.size()));
    }

    /** The probability that a planted record scores above an honest one, ties half (Mann and Whitney). */
    double auc() {
        double below = 0;
        long honest = ranked.size() - planted;
        long honestSoFar = 0;
        for (int i = 0; i < ranked.size(); ) {
            int end = i;
            long good = 0;
            long bad = 0;
            while (end < ranked.size()
                    && ranked.get(end).score() == ranked.get(i).score()) {
                if (ranked.get(end++).planted()) bad++;
                else good++;
            }
            below += bad * (honest - honestSoFar - good + good / 2.0);
            honestSoFar += good;
            i = end;
        }
        return planted == 0 || honest == 0 ? Double.NaN : below / planted / honest;
    }

    /** Average precision: the area under precision over recall. */
    double averagePrecision() {
        double sum = 0;
        long found = 0;
        for (int i = 0; i < ranked.size(); i++) if (ranked.get(i).planted()) sum += ++found / (i + 1.0);
        return planted == 0 ? Double.NaN : sum / planted;
    }

    double precisionAt(double share) {
        var top = top(share);
        return top.stream().filter(Judged::planted).count() / (double) top.size();
    }

    double recallAt(double share) {
        return planted == 0
                ? Double.NaN
                : top(share).stream().filter(Judged::planted).count() / (double) planted;
    }

    /** Mean distance of score and frequency over ten bins of the score, weighted by their records. */
    double calibrationError() {
        var said = new double[10];
        var was = new double[10];
        for (var one : ranked) {
            int bin = Math.min(9, (int) (one.score() * 10));
            said[bin] += one.score();
            was[bin] += one.planted() ? 1 : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < 10; bin++) sum += Math.abs(said[bin] - was[bin]);
        return sum / ranked.size();
    }
}
