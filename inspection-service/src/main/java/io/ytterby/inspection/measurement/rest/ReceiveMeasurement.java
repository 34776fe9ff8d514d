package io.ytterby.inspection.measurement.rest;

import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.inspection.measurement.app.ChooseInstrument;
import io.ytterby.inspection.measurement.app.JudgeSpectrum;
import io.ytterby.inspection.measurement.app.RecordMeasurement;
import io.ytterby.inspection.measurement.domain.MeasurementContext;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import io.ytterby.spectra.metadata.ConditionsJson;
import io.ytterby.spectra.metadata.MetadataReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Reads what was sent and has it analysed, before any transaction begins: none is open while a processor is busy. */
@ApplicationScoped
class ReceiveMeasurement {
    private final ChooseInstrument chooseInstrument;
    private final JudgeSpectrum judgeSpectrum;
    private final Clock clock;

    ReceiveMeasurement(ChooseInstrument chooseInstrument, JudgeSpectrum judgeSpectrum, Clock clock) {
        this.chooseInstrument = chooseInstrument;
        this.judgeSpectrum = judgeSpectrum;
        this.clock = clock;
    }

    /** @throws ProblemException 400 if the metadata are wrong, 422 if the file cannot be read, 503 if all are busy */
    Upload receive(SentParts parts, MeasurementContext context) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sha256 = Sha256.of(parts.file());
        var given = conditions(parts.metadata());
        var file = file(parts, sha256);
        var instrument = chooseInstrument.of(given, at);
        var analysis = judgeSpectrum
                .judge(file, ChooseInstrument.conditions(given, instrument), instrument)
                .orElseThrow(() -> new ProblemException(busy()));
        return new Upload(
                parts.name(),
                sha256.value(),
                new String(parts.metadata(), StandardCharsets.UTF_8),
                context,
                new RecordMeasurement.File(
                        parts.name(), parts.file(), parts.mediaType(), file.format(), file.remarks()),
                new RecordMeasurement.Judged(instrument, analysis, at));
    }

    static Conditions conditions(byte[] metadata) {
        return switch (ConditionsJson.parse(metadata)) {
            case MetadataReading.Said(var conditions) -> conditions;
            case MetadataReading.Wrong(var problems) ->
                throw new ProblemException(Problems.invalid(problems.stream()
                        .map(each -> new FieldError("/metadata" + each.pointer(), each.detail()))
                        .toList()));
        };
    }

    private static MeasuredFile file(SentParts parts, Sha256 sha256) {
        return switch (SpectrumFiles.read(parts.file(), parts.name())) {
            case Reading.Read(var file) -> file;
            case Reading.Refused(var place, var why) -> throw new ProblemException(unreadable(sha256, place, why));
        };
    }

    private static Problem unreadable(Sha256 sha256, String place, String why) {
        return Problem.of(
                        "spectrum-unreadable",
                        422,
                        "The file cannot be read as a spectrum",
                        "Nothing was kept of it: have it exported again. sha256 names the bytes that came.",
                        Map.of("sha256", sha256.value(), "place", place))
                .with(List.of(new FieldError("/file", place + ": " + why)));
    }

    static Problem busy() {
        return Problem.of(
                "analysis-busy",
                503,
                "All analyses are busy",
                "Nothing was kept. Send the same request again, with the same Idempotency-Key.",
                Map.of(Problem.RETRY_AFTER, 5));
    }
}
