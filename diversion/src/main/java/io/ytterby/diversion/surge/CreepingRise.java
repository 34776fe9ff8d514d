package io.ytterby.diversion.surge;

/** Months that lie above what was usual one after the other: {@link Cusum} alone, which starts anew after an alarm. */
public record CreepingRise(double atLeast) implements Watch {
    public static final CreepingRise USUAL = new CreepingRise(Cusum.ALARM);

    @Override
    public boolean[] alarms(double[] monthly) {
        var z = Usual.deviations(monthly);
        var alarms = new boolean[z.length];
        var sum = Cusum.NONE;
        for (int month = 0; month < z.length; month++) {
            sum = sum.with(z[month]);
            alarms[month] = sum.sum() >= atLeast;
            if (alarms[month]) sum = Cusum.NONE;
        }
        return alarms;
    }
}
