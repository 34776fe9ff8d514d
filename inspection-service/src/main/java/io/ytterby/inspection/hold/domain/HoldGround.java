package io.ytterby.inspection.hold.domain;

import java.util.regex.Pattern;

/** Why goods are held, as a word that programs can tell apart: {@code FAILED_INSPECTION}, {@code SUSPICION}, ... */
public record HoldGround(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z_]{2,39}");
    public static final HoldGround FAILED_INSPECTION = new HoldGround("FAILED_INSPECTION");
    /** An analysis alarms and nobody has verified it: the goods wait here, and nothing else follows from it. */
    public static final HoldGround ALGORITHM_ALARM = new HoldGround("ALGORITHM_ALARM");

    public HoldGround {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a ground, which looks like SUSPICION: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
