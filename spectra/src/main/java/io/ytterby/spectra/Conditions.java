package io.ytterby.spectra;

import org.jspecify.annotations.Nullable;

/**
 * All that is said about a measurement beside its counts, by the file or by the person who sends it.
 *
 * @param liveTimeS seconds; null if not said
 * @param energy replaces the file's own calibration; null if not said
 */
public record Conditions(
        Instrument instrument,
        @Nullable Double liveTimeS,
        Declared declared,
        @Nullable EnergyCalibration energy) {
    public static final Conditions NONE = new Conditions(Instrument.UNKNOWN, null, Declared.NOTHING, null);

    /** @return what this says, and what the other says where this says nothing */
    public Conditions or(Conditions other) {
        return new Conditions(
                instrument.or(other.instrument),
                liveTimeS != null ? liveTimeS : other.liveTimeS,
                declared.equals(Declared.NOTHING) ? other.declared : declared,
                energy != null ? energy : other.energy);
    }
}
