package io.ytterby.spectra;

import io.ytterby.spectra.gamma.GammaAnalysis;
import io.ytterby.spectra.xrf.XrfAnalysis;
import java.util.List;

/** Makes a verdict of a measurement: the one entry for services and for the command line. Safe for many threads. */
public final class SpectrumAnalyst {
    /**
     * @param given what the sender says; what he does not say is taken from the file
     * @return a verdict always: what cannot be judged is {@link Verdict#INCONCLUSIVE} with its reasons
     */
    public Analysis analyse(MeasuredFile file, Conditions given) {
        var conditions = given.or(file.conditions());
        if (conditions.instrument().excitation() == null)
            return inconclusive("missing-metadata", "Neither the sender nor the file says what excited the sample");
        return switch (conditions.instrument().excitation()) {
            case XRAY, ELECTRON -> XrfAnalysis.analyse(file, conditions);
            case NONE -> GammaAnalysis.analyse(file, conditions);
        };
    }

    private static Analysis inconclusive(String code, String detail) {
        return new Analysis(
                Verdict.INCONCLUSIVE,
                List.of(new Reason(code, detail)),
                List.of(),
                "none",
                "none",
                Double.NaN,
                Curve.NONE);
    }
}
