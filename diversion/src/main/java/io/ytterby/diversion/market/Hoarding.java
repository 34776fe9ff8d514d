package io.ytterby.diversion.market;

import io.ytterby.diversion.surge.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether somebody piles up what was permitted to be used.
 *
 * @param score sum of the parts that could be computed, each at least 0
 * @param hard whether more than 40 % is unused and stocks cover twice as long as they usually did
 * @param says what it rests on, one sentence each, and what is missing
 */
public record Hoarding(double score, boolean hard, List<String> says) {
    private static final double UNUSED = 0.4;
    private static final double COVER = 2;
    private static final double MOST = 5;
    private static final double FLOOR_DAYS = 5;

    public Hoarding {
        says = List.copyOf(says);
    }

    /**
     * What is known of a firm or a country; NaN for what is not.
     *
     * @param issued kilograms that licences allow
     * @param used kilograms of them that were used
     * @param coverDays days for which the stock lasts, by month, oldest first, the newest last
     * @param imports kilograms in the last year
     * @param consumption kilograms in the last year
     * @param renewals of licences in the last year
     * @param early of them asked for with more than half of the old one unused
     */
    public record Books(
            double issued,
            double used,
            double[] coverDays,
            double imports,
            double consumption,
            int renewals,
            int early) {}

    public static Hoarding of(Books books) {
        var says = new ArrayList<String>();
        double unused = books.issued > 0 ? (books.issued - books.used) / books.issued : Double.NaN;
        double score =
                part(says, unused, "%.0f %% of what licences allow is unused.", 100, "Nothing is known of licences.");
        double times = Double.NaN;
        if (books.coverDays.length > 12) {
            var before = java.util.Arrays.copyOf(books.coverDays, books.coverDays.length - 1);
            double now = books.coverDays[books.coverDays.length - 1];
            var usual = Spread.of(before);
            times = now / Math.max(usual.median(), FLOOR_DAYS);
            score += Math.clamp(usual.z(now, FLOOR_DAYS) / 3, 0, MOST);
            says.add(String.format(Locale.ROOT, "Stocks last %.0f days, usually %.0f.", now, usual.median()));
        } else says.add("Too little is known of stocks.");
        double over = books.consumption > 0 ? books.imports / books.consumption - 1 : Double.NaN;
        score += part(says, over, "Imports exceed consumption by %.0f %%.", 100, "Nothing is known of consumption.");
        double early = books.renewals > 0 ? books.early / (double) books.renewals : Double.NaN;
        score += part(says, early, "%.0f %% of renewals came early.", 100, "No licence was renewed.");
        return new Hoarding(score, unused > UNUSED && times > COVER, says);
    }

    private static double part(List<String> says, double value, String format, double scale, String missing) {
        if (Double.isNaN(value)) {
            says.add(missing);
            return 0;
        }
        says.add(String.format(Locale.ROOT, format, value * scale));
        return Math.clamp(value, 0, MOST);
    }
}
