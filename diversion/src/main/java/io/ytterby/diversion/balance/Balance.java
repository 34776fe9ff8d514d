package io.ytterby.diversion.balance;

import java.util.Locale;

/**
 * What a node sent beside what it can have had, in kilograms of contained element.
 *
 * @param sent as declared
 * @param available stock, production, imports and toll-processed, less own use; at least 0
 * @param excess the middle of what was sent above what was available; below nothing if there was room
 * @param low 5 of 100 draws lie below
 * @param high 5 of 100 draws lie above
 * @param probability of an excess of more than {@value NodeBalance#TOLERANCE} of what was sent
 * @param missing why there is no verdict, or empty
 */
public record Balance(
        double sent,
        double available,
        double excess,
        double low,
        double high,
        double probability,
        Verdict verdict,
        String missing) {

    public enum Verdict {
        /** More went out than can have been there, beyond the errors of all figures. */
        EXCESS,
        /** The figures' errors allow both. */
        OPEN,
        /** It can have had what it sent. */
        COVERED,
        /** Too little is known. Nothing follows from that. */
        UNKNOWN
    }

    static Balance unknown(double sent, String missing) {
        return new Balance(sent, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Verdict.UNKNOWN, missing);
    }

    static Verdict verdict(double sent, double probability, double high) {
        if (sent > 0 && probability > NodeBalance.SURE) return Verdict.EXCESS;
        return probability < 1 - NodeBalance.SURE || high <= 0 ? Verdict.COVERED : Verdict.OPEN;
    }

    /** One sentence with the numbers. */
    public String says(String node, String element) {
        if (verdict == Verdict.UNKNOWN) return node + ", " + element + ": " + missing;
        return String.format(
                Locale.ROOT,
                "%s sent %,.0f kg of %s and can have had %,.0f kg: %,.0f kg too much (90 %% interval %,.0f to %,.0f), probability %.3f.",
                node,
                sent,
                element,
                available,
                excess,
                low,
                high,
                probability);
    }
}
