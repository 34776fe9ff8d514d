package io.ytterby.worlds.trade;

import org.jspecify.annotations.Nullable;

/** The truth about a consignment, or rather what its maker planted.
 * @param scheme S1 to S7, or null for an honest one
 * @param hiddenKg net mass that goes where it must not, or is more than was declared
 * @param confounder what makes an honest one look bad */
public record Label(
        @Nullable String scheme,
        @Nullable String ring,
        double hiddenKg,
        @Nullable String confounder) {
    public static final Label HONEST = new Label(null, null, 0, null);

    public static Label planted(String scheme, String ring, double hiddenKg) {
        return new Label(scheme, ring, hiddenKg, null);
    }

    public static Label looksBad(String confounder) {
        return new Label(null, null, 0, confounder);
    }

    public boolean isPlanted() {
        return scheme != null;
    }
}
