package io.ytterby.credentials.vc;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What is claimed about emissions. The gross footprint is another number than what offsets leave of it. */
public enum ClaimClass {
    ZERO_GROSS(
            "nothing was emitted within the boundary, before any offset",
            "that nothing was emitted outside the boundary"),
    NEUTRAL_WITH_OFFSETS(
            "offsets of at least the gross footprint were retired for it",
            "that little was emitted; in the Union it may not be told to consumers as a product's neutrality"),
    ZERO_OPERATIONAL_S1S2(
            "the site's own and its energy's emissions are zero by certificates",
            "that what it bought, or its transport, emitted nothing"),
    LOW_CARBON("the gross footprint is below the scheme's threshold", "zero or neutral emissions"),
    FOOTPRINT_ONLY("the footprint was assessed", "that it is low: compare the number, its allocation and its boundary");

    private final String means;
    private final String doesNotMean;

    ClaimClass(String means, String doesNotMean) {
        this.means = means;
        this.doesNotMean = doesNotMean;
    }

    /** In words, with what it does not say. */
    public String sentence() {
        return "it means that " + means + "; it does not mean " + doesNotMean;
    }

    /** Whether the numbers that stand beside it can bear it. A threshold is the scheme's and not in the document. */
    public boolean fits(BigDecimal gross, BigDecimal offsets) {
        return switch (this) {
            case ZERO_GROSS -> gross.signum() == 0;
            case NEUTRAL_WITH_OFFSETS -> gross.signum() > 0 && offsets.compareTo(gross) >= 0;
            case ZERO_OPERATIONAL_S1S2, LOW_CARBON, FOOTPRINT_ONLY -> true;
        };
    }

    public static Optional<ClaimClass> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
