package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gamma spectra of BecquerelMonitor and of RadiaCode's programs: a spectrum, and its background where the file has one. */
final class BecquerelReader {
    private final Draft draft = new Draft("BecquerelMonitor XML");

    private BecquerelReader() {}

    static MeasuredFile read(XmlNode root) throws Unreadable {
        return new BecquerelReader().file(root);
    }

    private MeasuredFile file(XmlNode root) throws Unreadable {
        XmlNode first = null;
        for (var result : root.all("ResultData")) {
            if (first == null) first = result;
            one(result, "EnergySpectrum", Spectrum.Role.FOREGROUND);
            one(result, "BackgroundEnergySpectrum", Spectrum.Role.BACKGROUND);
        }
        if (first == null) throw new Unreadable(root.path(), "There is no ResultData in it");
        var named = first.textOf("BackgroundSpectrumFile");
        if (named != null && first.child("BackgroundEnergySpectrum") == null)
            draft.remark("The file names a background, '" + Draft.shown(named) + "', that it does not hold");
        return draft.file(conditions(first), first.path());
    }

    private Conditions conditions(XmlNode result) {
        var device = result.child("DeviceConfigReference");
        var name = device == null ? null : device.textOf("Name");
        var detector = name == null ? null : Draft.shown(name);
        draft.header("DeviceConfigReference/Name", name);
        for (var field : List.of("StartTime", "EndTime", "BackgroundSpectrumFile"))
            draft.header(field, result.textOf(field));
        var sample = result.child("SampleInfo");
        if (sample != null) {
            draft.header("SampleInfo/Name", sample.textOf("Name"));
            draft.header("SampleInfo/Note", sample.textOf("Note"));
        }
        var instrument = new Instrument(null, Excitation.NONE, null, null, null, null, null, detector, null);
        var foreground = draft.foreground();
        return new Conditions(instrument, foreground == null ? null : foreground.liveTimeS(), Declared.NOTHING, null);
    }

    private void one(XmlNode result, String name, Spectrum.Role role) throws Unreadable {
        var node = result.child(name);
        if (node == null) return;
        var counts = counts(node);
        for (var field : List.of("SpectrumName", "SerialNumber", "ValidPulseCount", "TotalPulseCount"))
            draft.header(name + "/" + field, node.textOf(field));
        var real = draft.seconds("MeasurementTime", node.numberOf("MeasurementTime"));
        var live = draft.seconds("LiveTime", node.numberOf("LiveTime"));
        if (live == null && real != null) {
            draft.remark(
                    "The file has no live time; MeasurementTime is taken for it, as if the detector had no dead time");
            live = real;
        }
        draft.spectrum(new Spectrum(role, counts, energy(node, counts.channels()), live, real), node.path());
    }

    private Counts counts(XmlNode node) throws Unreadable {
        var spectrum = node.child("Spectrum");
        if (spectrum == null) throw new Unreadable(node.path(), "The spectrum has no element Spectrum with its counts");
        var said = said(node);
        var values = new Values(Counts.MAX_CHANNELS);
        for (var point : spectrum.children()) {
            if (!point.name().equals("DataPoint")) continue;
            var value = Numeral.of(point.text());
            if (value == null)
                throw new Unreadable(point.path(), "'" + Draft.shown(point.text()) + "' is no finite decimal number");
            if (values.size() == Counts.MAX_CHANNELS) throw CountRules.tooMany(spectrum.path(), values.size() + 1);
            values.add(value, spectrum.path());
        }
        if (said != null && said != values.size())
            throw new Unreadable(
                    spectrum.path(), "NumberOfChannels says " + said + " channels, but there are " + values.size());
        return draft.counts(values.toArray(), spectrum.path());
    }

    private static @Nullable Double said(XmlNode node) throws Unreadable {
        var said = node.numberOf("NumberOfChannels");
        if (said != null && said > Counts.MAX_CHANNELS)
            throw CountRules.tooMany(node.path() + "/NumberOfChannels", said);
        return said;
    }

    /** Coefficients of a polynomial in keV, lowest order first. */
    private @Nullable EnergyCalibration energy(XmlNode node, int channels) {
        var calibration = node.child("EnergyCalibration");
        var list = calibration == null ? null : calibration.child("Coefficients");
        if (list == null) {
            draft.remark("A spectrum has no EnergyCalibration: nothing says what energy its channels have");
            return null;
        }
        var kev = new ArrayList<Double>();
        for (var each : list.children("Coefficient")) {
            var value = Numeral.of(each.text());
            if (value == null || kev.size() == 10) {
                draft.remark("The coefficients of an EnergyCalibration are not 10 numbers at most: it is not taken");
                return null;
            }
            kev.add(value);
        }
        return Calibrations.of(kev, channels, draft);
    }
}
