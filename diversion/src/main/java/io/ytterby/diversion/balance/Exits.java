package io.ytterby.diversion.balance;

import io.ytterby.diversion.balance.Exit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for lawful reasons. Each needs evidence of its own: a larger trade is never its own explanation. */
public final class Exits {
    /** A furnace loses some: a process is real if it gave what its kind gives, within so many deviations. */
    private static final double DEVIATIONS = 3;

    private Exits() {}

    /**
     * What is known beside the balance.
     *
     * @param productionNow kilograms made in the window
     * @param productionBefore in a window as long before it
     * @param sentNow kilograms sent on in the window
     * @param mostBefore most that was sent on in any window as long in the 36 months before a control began
     * @param tolled kilograms processed for others under contract
     */
    public record Evidence(
            double productionNow, double productionBefore, double sentNow, double mostBefore, double tolled) {}

    public static List<Exit> of(Evidence known) {
        var exits = new ArrayList<Exit>();
        double grown = known.productionNow - known.productionBefore;
        if (grown > 0 && known.sentNow > 0)
            exits.add(new Exit(
                    Kind.NEW_PRODUCTION,
                    Math.min(1, grown / known.sentNow),
                    says("Own production grew by %,.0f kg, of %,.0f kg that were sent.", grown, known.sentNow)));
        if (known.tolled > 0 && known.sentNow > 0)
            exits.add(new Exit(
                    Kind.TOLLING,
                    Math.min(1, known.tolled / known.sentNow),
                    says(
                            "%,.0f kg of %,.0f kg were processed for others under contract.",
                            known.tolled, known.sentNow)));
        if (known.mostBefore > 0 && known.sentNow > 0)
            exits.add(new Exit(
                    Kind.OLD_TRADE,
                    Math.min(1, known.mostBefore / known.sentNow),
                    says(
                            "As much as %,.0f kg went this way before the control; now %,.0f kg.",
                            known.mostBefore, known.sentNow)));
        return List.copyOf(exits);
    }

    /**
     * A change of tariff heading with a real process behind it.
     *
     * @param in kilograms of the element that went in
     * @param out kilograms that came out
     * @param yield of such a process
     * @param deviation of that
     */
    public static boolean process(double in, double out, double yield, double deviation) {
        return in > 0 && Math.abs(out / in - yield) <= DEVIATIONS * deviation;
    }

    /** What was sent over the most that was ever sent before a control began; infinite if nothing was. */
    public static double revealedCapacity(double sentNow, double mostBefore) {
        return mostBefore > 0 ? sentNow / mostBefore : sentNow > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /** min of what the node got more from the origin and sent more to the destination, over what the direct trade lost; 0 if it lost nothing. */
    public static double substitution(double moreIn, double moreOut, double lostDirect) {
        return lostDirect > 0 ? Math.max(0, Math.min(moreIn, moreOut)) / lostDirect : 0;
    }

    private static String says(String format, double first, double second) {
        return String.format(Locale.ROOT, format, first, second);
    }
}
