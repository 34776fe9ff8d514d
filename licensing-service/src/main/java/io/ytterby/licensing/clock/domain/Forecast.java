package io.ytterby.licensing.clock.domain;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * When a case like this one is likely to be decided, in working days since its submission.
 *
 * @param halfBy by when half of such cases are decided; empty if too little is known
 * @param mostBy the same for four of five
 * @param decided cases that it rests on
 * @param open cases that it knows only as still open
 * @param group which cases it looked at
 * @param isWidened whether a narrower group had too few cases
 */
public record Forecast(OptionalInt halfBy, OptionalInt mostBy, int decided, int open, Group group, boolean isWidened) {
    /** Below so many decided cases a group says little about the next one. */
    public static final int ENOUGH = 20;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("0.8");

    /** Which cases are alike, from the narrowest to the widest. */
    public enum Group {
        SAME_QUEUE_AND_KIND,
        SAME_KIND,
        ALL
    }

    /** Of a case that has taken so many working days. */
    public static Forecast of(Survival survival, int age, Group group) {
        return new Forecast(
                survival.daysUntil(HALF, age),
                survival.daysUntil(MOST, age),
                survival.decided(),
                survival.open(),
                group,
                group != Group.SAME_QUEUE_AND_KIND);
    }

    public boolean isThin() {
        return decided < ENOUGH;
    }
}
