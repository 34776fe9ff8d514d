package io.ytterby.spectralab;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.Map;

/**
 * One simulated measurement.
 *
 * @param conditions what the officer would send: the nominal card and the papers
 */
public record Shot(Spectrum spectrum, Conditions conditions, Truth truth) {

    /** @return as if read from a file that says nothing beside its counts */
    public MeasuredFile file() {
        return new MeasuredFile("simulated", List.of(spectrum), Conditions.NONE, Map.of(), List.of());
    }
}
