package io.ytterby.inspection.instrument.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether what an instrument says may count on a day. */
public sealed interface Standing {
    /** It is in service, and calibrated. */
    record InForce(RegisteredInstrument instrument, Calibration calibration) implements Standing {}

    /**
     * It gives no verdict.
     *
     * @param why a sentence for people
     * @param known whether the registry has it
     */
    record OutOfForce(String why, boolean known) implements Standing {}

    static Standing unknown(InstrumentId id) {
        return new OutOfForce("No instrument " + id + " is in the registry", false);
    }

    /** @param calibrations all of the instrument, the newest first */
    static Standing of(RegisteredInstrument instrument, List<Calibration> calibrations, LocalDate day) {
        if (!instrument.card().inService())
            return new OutOfForce("Instrument " + instrument.id() + " is out of service", true);
        return covering(calibrations, day)
                .<Standing>map(found -> new InForce(instrument, found))
                .orElseGet(() -> new OutOfForce(
                        "Instrument " + instrument.id() + " has no calibration in force on " + day + last(calibrations),
                        true));
    }

    private static Optional<Calibration> covering(List<Calibration> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(each -> each.certificate().covers(day))
                .findFirst();
    }

    private static String last(List<Calibration> newestFirst) {
        return newestFirst.stream()
                .map(each -> each.certificate().validUntil())
                .max(LocalDate::compareTo)
                .map(until -> ": the last one ended on " + until)
                .orElse(": it never had one");
    }
}
