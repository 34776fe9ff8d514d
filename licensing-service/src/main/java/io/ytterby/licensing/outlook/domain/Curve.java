package io.ytterby.licensing.outlook.domain;

import io.ytterby.licensing.clock.domain.Forecast;
import io.ytterby.licensing.clock.domain.Survival;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which share of the cases like one was still open on which day, counted from the day it was submitted. Rounded to
 * hundredths: from finer steps one could read the days of single cases.
 *
 * @param steps rising days, falling shares; before the first all were open
 */
public record Curve(List<Step> steps) {
    /** Fewer exporters than this, and the curve would tell how one of them fares: as with the public figures (ADR 0025). */
    public static final int LEAST_EXPORTERS = 5;

    private static final int HUNDREDTHS = 2;

    public Curve {
        steps = List.copyOf(steps);
    }

    /** From that day on this share was open. */
    public record Step(LocalDate on, BigDecimal openShare) {}

    /** Whether so much was decided, for so many, that it may be told to somebody who is none of them. */
    public static boolean mayBeTold(Survival survival, int exporters) {
        return survival.decided() >= Forecast.ENOUGH && exporters >= LEAST_EXPORTERS;
    }

    public static Curve of(Survival survival, LocalDate submittedOn, WorkingCalendar calendar) {
        var steps = new ArrayList<Step>();
        var last = BigDecimal.ONE.setScale(HUNDREDTHS);
        for (var step : survival.steps().entrySet()) {
            var share = step.getValue().setScale(HUNDREDTHS, RoundingMode.HALF_UP);
            if (share.compareTo(last) == 0) continue;
            steps.add(new Step(calendar.plus(submittedOn, step.getKey()), share));
            last = share;
        }
        return new Curve(steps);
    }
}
