package io.ytterby.spectra.format;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ANSI N42.42 of 2006: every {@code Spectrum}, wherever the vendor's schema puts it. */
final class N42Of2006 {
    private final Draft draft = new Draft("N42-2006");
    private final Map<String, XmlNode> calibrations = new HashMap<>();

    private N42Of2006() {}

    static MeasuredFile read(XmlNode root) throws Unreadable {
        return new N42Of2006().file(root);
    }

    private MeasuredFile file(XmlNode root) throws Unreadable {
        for (var calibration : root.all("Calibration")) {
            var id = calibration.attribute("ID");
            if (id != null && isOfEnergy(calibration)) calibrations.putIfAbsent(id, calibration);
        }
        String detector = null;
        for (var spectrum : root.all("Spectrum")) {
            if (spectrum.child("ChannelData") == null) continue;
            add(spectrum);
            if (detector == null) detector = N42Spectra.joined(spectrum, List.of("DetectorType"));
        }
        var informations = root.all("InstrumentInformation");
        var about = informations.isEmpty() ? null : informations.getFirst();
        if (about != null)
            for (var field : List.of("InstrumentType", "Manufacturer", "InstrumentModel", "InstrumentID"))
                draft.header(field, about.textOf(field));
        for (var start : root.all("StartTime")) draft.header("StartTime", start.text());
        if (!root.all("AnalysisResults").isEmpty()) draft.remark("The file's own list of nuclides was not read");
        var name = N42Spectra.joined(about, List.of("Manufacturer", "InstrumentModel"));
        var both = name == null ? detector : detector == null ? name : name + ", " + detector;
        return draft.file(N42Spectra.conditions(both, draft), root.path());
    }

    private static boolean isOfEnergy(XmlNode calibration) {
        var type = calibration.attribute("Type");
        return type == null || type.equalsIgnoreCase("Energy");
    }

    private void add(XmlNode node) throws Unreadable {
        var data = node.child("ChannelData");
        if (data == null || N42Spectra.isEmpty(data, draft)) return;
        var counts = N42Spectra.counts(data, data.attribute("Compression"), draft);
        draft.spectrum(
                new Spectrum(
                        role(node.textOf("SourceType")),
                        counts,
                        energy(node, counts.channels()),
                        N42Spectra.seconds("LiveTime", node.textOf("LiveTime"), draft),
                        N42Spectra.seconds("RealTime", node.textOf("RealTime"), draft)),
                node.path());
    }

    private static Spectrum.Role role(@Nullable String sourceType) {
        return switch (sourceType == null ? "" : sourceType.toLowerCase(Locale.ROOT)) {
            case "background" -> Spectrum.Role.BACKGROUND;
            case "calibration", "stabilization", "intrinsicactivity" -> Spectrum.Role.CALIBRATION;
            default -> Spectrum.Role.FOREGROUND;
        };
    }

    /** Its own calibration, or one it names by id. */
    private @Nullable EnergyCalibration energy(XmlNode spectrum, int channels) {
        var calibration = spectrum.children("Calibration").stream()
                .filter(N42Of2006::isOfEnergy)
                .findFirst()
                .orElse(null);
        var ids = spectrum.attribute("CalibrationIDs");
        if (calibration == null && ids != null)
            for (var id : ids.strip().split("\\s+", 20)) {
                calibration = calibrations.get(id);
                if (calibration != null) break;
            }
        var equation = calibration == null ? null : calibration.child("Equation");
        var coefficients = equation == null ? null : equation.textOf("Coefficients");
        if (calibration == null || equation == null || coefficients == null) {
            draft.remark("A spectrum has no equation for its energies: nothing says what energy its channels have");
            return null;
        }
        var model = equation.attribute("Model");
        var unit = calibration.attribute("EnergyUnits");
        var kevPer = unit == null ? Double.valueOf(1) : Calibrations.kevPer(unit);
        if (unit == null)
            draft.remark("An energy calibration names no unit; it is read as keV, which the standard says");
        if (kevPer != null && (model == null || model.equalsIgnoreCase("Polynomial")))
            return N42Spectra.polynomial(coefficients, kevPer, channels, draft);
        draft.remark("An energy calibration is no polynomial in eV, keV or MeV: it is taken as missing");
        return null;
    }
}
