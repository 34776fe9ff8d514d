package io.ytterby.tips.desk.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which tip is looked at first, and until when something is owed to the reporter: word that it was read within seven days,
 * word of what came of it within three months (Directive (EU) 2019/1937, article 9).
 */
public final class Triage {
    private static final int URGENT = 40;
    private static final int A_CORROBORATION = 10;
    private static final int MOST_CORROBORATIONS = 3;
    private static final int EVEN = 50;
    private static final int MOST_RELIABILITY = 15;
    private static final int MOST_STALE = 20;
    private static final int DAYS_A_POINT = 7;
    private static final int ACKNOWLEDGE_DAYS = 7;
    private static final int FEEDBACK_MONTHS = 3;

    private Triage() {}

    /**
     * 0 to 100: how much in it can be looked up, who else says so, whether it can wait, how old it is.
     *
     * @param specificity 0 to 100
     * @param corroborated tips that name the same things
     * @param voice what came of earlier tips of the same reporter: at most {@value #MOST_RELIABILITY} points up or down
     */
    public static int score(
            int specificity, int corroborated, Voice voice, boolean urgent, LocalDate cameOn, LocalDate today) {
        long stale = Math.min(MOST_STALE, ChronoUnit.DAYS.between(cameOn, today) / DAYS_A_POINT);
        long sum = specificity * 3L / 10
                + (long) Math.min(MOST_CORROBORATIONS, corroborated) * A_CORROBORATION
                + (urgent ? URGENT : 0)
                + (voice.reliabilityPercent().orElse(EVEN) - EVEN) * MOST_RELIABILITY / EVEN
                - stale;
        return (int) Math.max(0, Math.min(100, sum));
    }

    /** The day by which something is owed; null if nothing is. */
    public static @Nullable LocalDate due(LocalDate cameOn, boolean acknowledged, boolean answered, boolean closed) {
        if (!acknowledged && !closed) return cameOn.plusDays(ACKNOWLEDGE_DAYS);
        return answered ? null : cameOn.plusMonths(FEEDBACK_MONTHS);
    }
}
