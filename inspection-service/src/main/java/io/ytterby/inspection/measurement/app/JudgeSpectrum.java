package io.ytterby.inspection.measurement.app;

import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Curve;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.SpectrumAnalyst;
import io.ytterby.spectra.Verdict;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Has a spectrum analysed, outside any transaction and at most as many at once as there are processors; and takes back
 * what an instrument may not say.
 */
@Singleton
public class JudgeSpectrum {
    private static final Logger LOG = Logger.getLogger(JudgeSpectrum.class);
    private static final int PATIENCE_SECONDS = 8;

    private final SpectrumAnalyst analyst = new SpectrumAnalyst();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** @return empty if others have all processors for longer than a sender should wait */
    public Optional<Analysis> judge(MeasuredFile file, Conditions conditions, InstrumentUsed instrument) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(allowed(analysed(file, conditions), instrument));
        } finally {
            places.release();
        }
    }

    /** What the analysis cannot cope with is not lost for it: the file is kept, and nothing passes. */
    private Analysis analysed(MeasuredFile file, Conditions conditions) {
        try {
            return analyst.analyse(file, conditions);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the analysis of a %s file failed", file.format());
            return inconclusive(
                    "analysis-failed", "The analysis failed on this spectrum; the file is kept", Curve.NONE);
        }
    }

    static Analysis allowed(Analysis found, InstrumentUsed instrument) {
        return switch (instrument.state()) {
            case IN_FORCE -> found;
            case NOT_REGISTERED -> with(found, new Reason("instrument-not-registered", instrument.detail()));
            case OUT_OF_CALIBRATION -> {
                var curve = found.curve(); // what was counted, and nothing that was made of it
                var counted = new Curve(curve.kev(), curve.measured(), curve.measured(), Map.of());
                yield new Analysis(
                        Verdict.INCONCLUSIVE,
                        List.of(new Reason("instrument-out-of-calibration", instrument.detail())),
                        List.of(),
                        found.method(),
                        found.model(),
                        Double.NaN,
                        counted);
            }
        };
    }

    private static Analysis with(Analysis found, Reason more) {
        return new Analysis(
                found.verdict(),
                Stream.concat(found.reasons().stream(), Stream.of(more)).toList(),
                found.elements(),
                found.method(),
                found.model(),
                found.chi2PerChannel(),
                found.curve());
    }

    private static Analysis inconclusive(String code, String detail, Curve curve) {
        return new Analysis(
                Verdict.INCONCLUSIVE, List.of(new Reason(code, detail)), List.of(), "none", "none", Double.NaN, curve);
    }
}
