package io.ytterby.gateway.watch.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of an organisation's supply comes from one third country.
 *
 * @param material an element's symbol, or what the organisation calls it
 * @param country with the largest share; null if nothing comes from a third country
 * @param above whether the share is strictly above the line
 * @param rests on what it was counted, in plain words
 */
public record Share(
        String material,
        String stage,
        @Nullable String country,
        BigDecimal share,
        boolean above,
        BigDecimal line,
        String rests) {
    private static final String BELOW = "below";

    /** What a warning is about: {@code supply/Dy/SEPARATION}. */
    public String subject() {
        return "supply/" + material + "/" + stage;
    }

    /** A word that changes when it comes above the line, or another country does. */
    public String standing() {
        return above && country != null ? country : BELOW;
    }

    /** How one stands of which nothing was known: it rings when it is above the line at the first look. */
    public static String unknown() {
        return BELOW;
    }

    /** @param at when it was found, what tells this time above the line from another */
    public Ring ring(WatchRule rule, long at) {
        return new Ring(
                rule,
                subject(),
                country + " at " + at,
                country + " has a share of " + share.toPlainString() + " in your " + material + " at " + stage
                        + ", as far as it could be counted; the line is " + line.toPlainString() + ". " + rests);
    }
}
