package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;

/** Whether what an instrument says may count at a time: its card, its calibration, or why not. */
@ApplicationScoped
public class InstrumentsInForce {
    /** The days of certificates are those of the office. */
    public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Instruments instruments;

    InstrumentsInForce(Instruments instruments) {
        this.instruments = instruments;
    }

    public Standing at(InstrumentId id, Instant when) {
        var day = when.atZone(OFFICE).toLocalDate();
        return instruments
                .find(id)
                .map(found -> Standing.of(found, instruments.calibrations(id), day))
                .orElseGet(() -> Standing.unknown(id));
    }
}
