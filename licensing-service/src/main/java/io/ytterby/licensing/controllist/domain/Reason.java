package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision in plain words, with what it rests on.
 *
 * @param clause the entry, policy or clarification within the instrument
 * @param standing where the instrument stands on the day asked about
 * @param effectiveFrom first day of the instrument
 * @param suspendedFrom first and last day of its latest suspension up to the day asked about
 */
public record Reason(
        String says,
        @Nullable InstrumentId instrument,
        @Nullable String clause,
        List<Comparison> compared,
        @Nullable Standing standing,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable Confidence confidence) {
    public Reason {
        compared = List.copyOf(compared);
    }

    static Reason of(String says, String clause, List<Comparison> compared, Confidence confidence) {
        return new Reason(says, null, clause, compared, null, null, null, null, confidence);
    }

    static Reason of(String says, InstrumentOnDay on, String clause, List<Comparison> compared, Confidence confidence) {
        var instrument = on.instrument();
        var suspension = instrument.lastSuspensionUpTo(on.day());
        return new Reason(
                says,
                instrument.id(),
                clause,
                compared,
                on.standing(),
                instrument.effectiveFrom(),
                suspension.map(Suspension::from).orElse(null),
                suspension.map(Suspension::until).orElse(null),
                confidence);
    }
}
