package io.ytterby.worlds.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whether small senders bear more false alarms than large ones.
 *
 * @param records honest ones, by the size of who sends them
 * @param alarms those of them that are among the best 1 %
 */
public record Fairness(BySize records, BySize alarms) {
    /** A number for each size of firm. */
    public record BySize(int small, int large) {
        BySize and(boolean ofLarge) {
            return ofLarge ? new BySize(small, large + 1) : new BySize(small + 1, large);
        }

        BySize plus(BySize other) {
            return new BySize(small + other.small, large + other.large);
        }
    }

    /** Of no records. */
    public static final Fairness NONE = new Fairness(new BySize(0, 0), new BySize(0, 0));

    static Fairness of(List<Judged> honest, Predicate<Judged> alarm) {
        var fairness = NONE;
        for (var one : honest)
            fairness = new Fairness(
                    fairness.records.and(one.large()),
                    alarm.test(one) ? fairness.alarms.and(one.large()) : fairness.alarms);
        return fairness;
    }

    /** Of both. */
    public Fairness plus(Fairness other) {
        return new Fairness(records.plus(other.records), alarms.plus(other.alarms));
    }

    /** Share of the honest records of small firms; NaN without any. */
    public double small() {
        return alarms.small / (double) records.small;
    }

    /** Likewise of large ones. */
    public double large() {
        return alarms.large / (double) records.large;
    }

    /** The one over the other, each half an alarm added. */
    public double smallOverLarge() {
        return (alarms.small + 0.5) / (records.small + 1.0) / ((alarms.large + 0.5) / (records.large + 1.0));
    }
}
