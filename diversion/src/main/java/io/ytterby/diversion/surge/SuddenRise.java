package io.ytterby.diversion.surge;

/** A month far above what was usual: robust z alone. */
public record SuddenRise(double atLeast) implements Watch {
    public static final SuddenRise USUAL = new SuddenRise(3.5);

    @Override
    public boolean[] alarms(double[] monthly) {
        var z = Usual.deviations(monthly);
        var alarms = new boolean[z.length];
        for (int month = 0; month < z.length; month++) alarms[month] = z[month] > atLeast;
        return alarms;
    }
}
