package io.ytterby.inspection.measurement.rest;

import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.measurement.app.ChooseInstrument;
import io.ytterby.inspection.measurement.app.JudgeSpectrum;
import io.ytterby.inspection.measurement.app.Measurements;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Has a kept file analysed once more, under the conditions that counted when it came. */
@ApplicationScoped
class ReadAgain {
    private final Measurements measurements;
    private final EvidenceStore evidence;
    private final JudgeSpectrum judgeSpectrum;

    ReadAgain(Measurements measurements, EvidenceStore evidence, JudgeSpectrum judgeSpectrum) {
        this.measurements = measurements;
        this.evidence = evidence;
        this.judgeSpectrum = judgeSpectrum;
    }

    /** @return empty if there is no such measurement */
    Optional<Analysis> analysis(MeasurementId id) {
        return measurements.lookUp(id).map(this::analysed);
    }

    private Analysis analysed(Measurement measurement) {
        var bytes = evidence.find(measurement.sha256()).orElseThrow().bytes();
        if (!(SpectrumFiles.read(bytes, measurement.fileName()) instanceof Reading.Read(var file)))
            throw new IllegalStateException("a file that was read before: " + measurement.sha256());
        var given = ReceiveMeasurement.conditions(measurement.metadata().getBytes(StandardCharsets.UTF_8));
        var used = measurement.instrument();
        return judgeSpectrum
                .judge(file, ChooseInstrument.conditions(given, used), used)
                .orElseThrow(() -> new ProblemException(ReceiveMeasurement.busy()));
    }
}
