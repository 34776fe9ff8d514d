package io.ytterby.spectra;

import java.util.List;

/**
 * What was made of one measurement.
 *
 * @param method {@code xrf}, {@code eds} or {@code gamma}
 * @param model version and hash of the templates and thresholds: the same file under the same model gives the same answer
 * @param chi2PerChannel how well the model explains the spectrum; 1 is perfect
 * @param curve what a plot needs
 */
public record Analysis(
        Verdict verdict,
        List<Reason> reasons,
        List<ElementFinding> elements,
        String method,
        String model,
        double chi2PerChannel,
        Curve curve) {
    public Analysis {
        reasons = List.copyOf(reasons);
        elements = List.copyOf(elements);
    }
}
