package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spectra of Bruker's programs (.spx). Their own list of elements and weight percents (TRTResult) is an opinion of that
 * program and is not read.
 */
final class BrukerReader {
    private final Draft draft = new Draft("Bruker SPX");

    private BrukerReader() {}

    static MeasuredFile read(XmlNode root) throws Unreadable {
        return new BrukerReader().file(root);
    }

    private MeasuredFile file(XmlNode root) throws Unreadable {
        XmlNode first = null;
        for (var instance : root.all("ClassInstance")) {
            if (!isSpectrum(instance)) continue;
            if (liesInAnother(instance)) {
                draft.remark("A spectrum that lies in another, what the program fitted to it, was not read");
                continue;
            }
            if (first == null) first = instance;
            spectrum(instance);
        }
        if (first == null) throw new Unreadable(root.path(), "There is no ClassInstance of type TRTSpectrum in it");
        if (!instances(first, "TRTResult").isEmpty())
            draft.remark("The file's own list of elements (TRTResult) was not read");
        header(first);
        return draft.file(new BrukerConditions(draft).of(first), root.path());
    }

    private static boolean isSpectrum(XmlNode instance) {
        return "TRTSpectrum".equals(instance.attribute("Type"));
    }

    private static boolean liesInAnother(XmlNode instance) {
        for (var around = instance.parent(); around != null; around = around.parent())
            if (isSpectrum(around)) return true;
        return false;
    }

    /** @return the parts of a spectrum of one type: they lie in its header class or beside it */
    static List<XmlNode> instances(XmlNode spectrum, String type) {
        var headers = spectrum.child("TRTHeaderedClass");
        return java.util.stream.Stream.concat(
                        headers == null ? java.util.stream.Stream.of() : headers.children("ClassInstance").stream(),
                        spectrum.children("ClassInstance").stream())
                .filter(each -> type.equals(each.attribute("Type")))
                .toList();
    }

    static @Nullable XmlNode instance(XmlNode spectrum, String type) {
        var all = instances(spectrum, type);
        return all.isEmpty() ? null : all.getFirst();
    }

    private void spectrum(XmlNode node) throws Unreadable {
        var channels = node.child("Channels");
        if (channels == null) throw new Unreadable(node.path(), "The spectrum has no Channels");
        var place = channels.path();
        var values = NumberScan.all(channels.text(), place, Counts.MAX_CHANNELS);
        var about = instance(node, "TRTSpectrumHeader");
        check(about, values.size(), place);
        var counts = draft.counts(values.toArray(), place);
        var hardware = instance(node, "TRTSpectrumHardwareHeader");
        draft.spectrum(
                new Spectrum(
                        Spectrum.Role.FOREGROUND,
                        counts,
                        energy(about, counts.channels()),
                        seconds(hardware, "LifeTime"),
                        seconds(hardware, "RealTime")),
                place);
    }

    private static void check(@Nullable XmlNode about, int there, String place) throws Unreadable {
        var said = about == null ? null : about.numberOf("ChannelCount");
        if (said != null && said != there)
            throw new Unreadable(place, "ChannelCount says " + said + " channels, but there are " + there);
    }

    private @Nullable EnergyCalibration energy(@Nullable XmlNode about, int channels) {
        var offset = about == null ? null : about.numberOf("CalibAbs");
        var gain = about == null ? null : about.numberOf("CalibLin");
        if (offset != null && gain != null) return Calibrations.of(List.of(offset, gain), channels, draft);
        draft.remark("CalibAbs or CalibLin is missing: the file says no energy for its channels");
        return null;
    }

    private @Nullable Double seconds(@Nullable XmlNode hardware, String name) {
        var milliseconds = hardware == null ? null : hardware.numberOf(name);
        return draft.seconds(name, milliseconds == null ? null : milliseconds / 1000);
    }

    private void header(XmlNode spectrum) {
        draft.header("Name", spectrum.attribute("Name"));
        var parts = Map.of(
                "TRTSpectrumHeader", List.of("Date", "Time"),
                "TRTSpectrumHardwareHeader", List.of("ShapingTime", "PulseDensity", "DeadTime"),
                "TRTDetectorHeader", List.of("Type", "Technology", "Serial", "WindowType"),
                "TRTXrfHeader", List.of("TubeType", "Current", "Optic", "SpotSize", "Atmosphere", "ChamberPressure"));
        parts.forEach((type, fields) -> {
            var part = instance(spectrum, type);
            if (part != null) fields.forEach(field -> draft.header(type + "/" + field, part.textOf(field)));
        });
    }
}
