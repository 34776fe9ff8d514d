package io.ytterby.benchmarks.spectra;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.SpectrumAnalyst;
import io.ytterby.spectra.Verdict;
import java.util.TreeMap;

/** The platform's own analysis, as services call it. */
final class PlatformAnalyst implements Analyst {
    private final SpectrumAnalyst analyst = new SpectrumAnalyst();

    @Override
    public Scores score(MeasuredFile file, Conditions conditions) {
        var analysis = analyst.analyse(file, conditions);
        var strength = new TreeMap<String, Double>();
        var wtPct = new TreeMap<String, Double>();
        for (var finding : analysis.elements()) {
            if (!Scores.RARE_EARTHS.contains(finding.element()) || !Double.isFinite(finding.z())) continue;
            strength.put(finding.element(), finding.z() / (finding.threshold() > 0 ? finding.threshold() : 3));
            if (finding.wtPct() != null) wtPct.put(finding.element(), finding.wtPct());
        }
        return new Scores(
                analysis.verdict() == Verdict.INCONCLUSIVE,
                analysis.verdict() == Verdict.CONTROLLED_ELEMENT_FOUND,
                strength,
                wtPct);
    }
}
