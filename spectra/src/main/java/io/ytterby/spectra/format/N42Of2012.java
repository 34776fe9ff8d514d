package io.ytterby.spectra.format;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ANSI N42.42 of 2012: measurements with a class (foreground, background, ...), their spectra, and calibrations by reference. */
final class N42Of2012 {
    private final Draft draft = new Draft("N42-2012");
    private final Map<String, XmlNode> calibrations = new HashMap<>();

    private N42Of2012() {}

    static MeasuredFile read(XmlNode root) throws Unreadable {
        return new N42Of2012().file(root);
    }

    private MeasuredFile file(XmlNode root) throws Unreadable {
        for (var calibration : root.all("EnergyCalibration")) {
            var id = calibration.attribute("id");
            if (id != null) calibrations.putIfAbsent(id, calibration);
        }
        for (var measurement : root.all("RadMeasurement")) {
            draft.header("StartDateTime", measurement.textOf("StartDateTime"));
            for (var spectrum : measurement.children("Spectrum")) add(measurement, spectrum);
        }
        if (!root.all("AnalysisResults").isEmpty()) draft.remark("The file's own list of nuclides was not read");
        return draft.file(N42Spectra.conditions(detector(root), draft), root.path());
    }

    private @Nullable String detector(XmlNode root) {
        var instrument = root.child("RadInstrumentInformation");
        if (instrument != null)
            for (var field : List.of(
                    "RadInstrumentManufacturerName",
                    "RadInstrumentModelName",
                    "RadInstrumentIdentifier",
                    "RadInstrumentClassCode")) draft.header(field, instrument.textOf(field));
        var name = N42Spectra.joined(instrument, List.of("RadInstrumentManufacturerName", "RadInstrumentModelName"));
        var kind = N42Spectra.joined(
                root.child("RadDetectorInformation"), List.of("RadDetectorKindCode", "RadDetectorDescription"));
        return name == null ? kind : kind == null ? name : name + ", " + kind;
    }

    private void add(XmlNode measurement, XmlNode node) throws Unreadable {
        var data = node.child("ChannelData");
        if (data == null) throw new Unreadable(node.path(), "The spectrum has no ChannelData");
        if (N42Spectra.isEmpty(data, draft)) return;
        var counts = N42Spectra.counts(data, data.attribute("compressionCode"), draft);
        draft.spectrum(
                new Spectrum(
                        role(measurement.textOf("MeasurementClassCode")),
                        counts,
                        energy(node, counts.channels()),
                        N42Spectra.seconds("LiveTimeDuration", node.textOf("LiveTimeDuration"), draft),
                        N42Spectra.seconds("RealTimeDuration", measurement.textOf("RealTimeDuration"), draft)),
                node.path());
    }

    private static Spectrum.Role role(@Nullable String classCode) {
        return switch (classCode == null ? "" : classCode.toLowerCase(Locale.ROOT)) {
            case "background" -> Spectrum.Role.BACKGROUND;
            case "calibration", "intrinsicactivity" -> Spectrum.Role.CALIBRATION;
            default -> Spectrum.Role.FOREGROUND;
        };
    }

    private @Nullable EnergyCalibration energy(XmlNode spectrum, int channels) {
        var reference = spectrum.attribute("energyCalibrationReference");
        var calibration = reference == null ? null : calibrations.get(reference.strip());
        if (calibration == null) {
            draft.remark(
                    "A spectrum names no energy calibration of the file: nothing says what energy its channels have");
            return null;
        }
        if (calibration.child("EnergyValues") != null)
            draft.remark("Deviations from the polynomial of energies (EnergyValues) are not applied");
        var coefficients = calibration.textOf("CoefficientValues");
        if (coefficients != null) return N42Spectra.polynomial(coefficients, 1, channels, draft);
        var boundaries = calibration.textOf("EnergyBoundaryValues");
        if (boundaries != null) return N42Spectra.boundaries(boundaries, channels, draft);
        draft.remark("An energy calibration has neither coefficients nor edges of channels: it is taken as missing");
        return null;
    }
}
