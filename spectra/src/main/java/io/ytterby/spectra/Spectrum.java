package io.ytterby.spectra;

import org.jspecify.annotations.Nullable;

/**
 * One spectrum as it was measured.
 *
 * @param energy null if the file has none: then nobody knows what a channel means
 * @param liveTimeS seconds in which the detector could count, or null if not recorded
 * @param realTimeS seconds by the wall clock, or null if not recorded
 */
public record Spectrum(
        Role role,
        Counts counts,
        @Nullable EnergyCalibration energy,
        @Nullable Double liveTimeS,
        @Nullable Double realTimeS) {

    /** What it was measured for, as the file says. */
    public enum Role {
        FOREGROUND,
        BACKGROUND,
        CALIBRATION
    }

    public Spectrum in(EnergyCalibration other) {
        return new Spectrum(role, counts, other, liveTimeS, realTimeS);
    }
}
