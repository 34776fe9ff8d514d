package io.ytterby.diversion.market;

/**
 * What a measure did: how much more a controlled trade changed from before to after than one that is like it and was left alone.
 *
 * @param effect difference of the two differences, in the unit of the figures
 * @param error standard error of it, the months taken as independent
 * @param z effect over error; NaN if a side has fewer than two months
 */
public record EventStudy(double effect, double error, double z) {
    /**
     * @param treated by month; NaN where there is none
     * @param alike by month, as long
     * @param event index of the first month of the measure
     */
    public static EventStudy of(double[] treated, double[] alike, int event) {
        if (treated.length != alike.length) throw new IllegalArgumentException("two series, one length");
        var before = new Side();
        var after = new Side();
        for (int month = 0; month < treated.length; month++) {
            double apart = treated[month] - alike[month];
            if (!Double.isNaN(apart)) (month < event ? before : after).add(apart);
        }
        double effect = after.mean() - before.mean();
        double error = StrictMath.sqrt(before.errorSquared() + after.errorSquared());
        return new EventStudy(effect, error, effect / error);
    }

    private static final class Side {
        private int count;
        private double mean;
        private double squares;

        void add(double one) {
            count++;
            double apart = one - mean;
            mean += apart / count;
            squares += apart * (one - mean);
        }

        double mean() {
            return count == 0 ? Double.NaN : mean;
        }

        double errorSquared() {
            return count < 2 ? Double.NaN : squares / (count - 1) / count;
        }
    }
}
