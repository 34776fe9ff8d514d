package io.ytterby.diversion.surge;

/**
 * Two tests that are good at different rises: a sum of excess that sees what creeps, and a rare count that sees what jumps. The sum alarms
 * alone when it is high; when it is only raised it takes the rare count's word, which alone would alarm too often. Starts anew after an alarm.
 *
 * @param sum from which on the sum alone is an alarm
 * @param raised from which on it is one together with a rare count
 * @param rare below which a count is rare
 */
public record SurgePair(double sum, double raised, double rare) implements Watch {
    public static final SurgePair USUAL = new SurgePair(Cusum.ALARM, 2, 0.01);
    /** Alarms as seldom as the sum alone does. */
    public static final SurgePair SELDOM = new SurgePair(Cusum.ALARM, 4, 0.01);

    @Override
    public boolean[] alarms(double[] monthly) {
        var z = Usual.deviations(monthly);
        var p = RareCount.probabilities(monthly);
        var alarms = new boolean[z.length];
        var creep = Cusum.NONE;
        for (int month = 0; month < z.length; month++) {
            creep = creep.with(z[month]);
            alarms[month] = creep.sum() >= sum || (creep.sum() >= raised && p[month] < rare);
            if (alarms[month]) creep = Cusum.NONE;
        }
        return alarms;
    }
}
