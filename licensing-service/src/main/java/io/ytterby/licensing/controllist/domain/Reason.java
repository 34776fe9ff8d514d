package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision in plain words, with what it rests on.
 *
 * @param clause the entry, policy or clarification within the instrument
 * @param effectiveFrom first day of the instrument
 * @param suspendedFrom first and last day of its latest suspension up to the day asked about
 */
public record Reason(
        String says,
        @Nullable InstrumentId instrument,
        @Nullable String clause,
        List<Comparison> compared,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable Confidence confidence) {

    static Reason of(String says, String clause, List<Comparison> compared, Confidence confidence) {
        return new Reason(says, null, clause, compared, null, null, null, confidence);
    }

    static Reason of(
            String says,
            Instrument instrument,
            LocalDate day,
            String clause,
            List<Comparison> compared,
            Confidence confidence) {
        var suspension = instrument.lastSuspensionUpTo(day);
        return new Reason(
                says,
                instrument.id(),
                clause,
                compared,
                instrument.effectiveFrom(),
                suspension.map(Suspension::from).orElse(null),
                suspension.map(Suspension::until).orElse(null),
                confidence);
    }
}
