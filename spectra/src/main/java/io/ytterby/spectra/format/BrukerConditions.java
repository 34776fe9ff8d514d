package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.Elements;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import io.ytterby.spectra.Instrument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the headers of a Bruker spectrum say of tube or beam, geometry, filters and detector. */
final class BrukerConditions {
    /** From a standard deviation to the full width at half maximum. */
    private static final double FWHM_PER_SIGMA = 2 * Math.sqrt(2 * Math.log(2));

    private final Draft draft;

    BrukerConditions(Draft draft) {
        this.draft = draft;
    }

    Conditions of(XmlNode spectrum) {
        var tube = BrukerReader.instance(spectrum, "TRTXrfHeader");
        var beam = BrukerReader.instance(spectrum, "TRTESMAHeader");
        var detector = detector(BrukerReader.instance(spectrum, "TRTDetectorHeader"));
        var fwhm = fwhm(BrukerReader.instance(spectrum, "TRTSpectrumHeader"));
        var instrument = tube != null ? tube(tube, detector, fwhm) : beam(beam, detector, fwhm);
        var foreground = draft.foreground();
        return new Conditions(instrument, foreground == null ? null : foreground.liveTimeS(), Declared.NOTHING, null);
    }

    private Instrument tube(XmlNode tube, @Nullable String detector, @Nullable Double fwhm) {
        var anode = tube.numberOf("Anode");
        return new Instrument(
                null,
                Excitation.XRAY,
                anode == null ? null : Elements.symbolOf(anode.intValue()),
                draft.within("Voltage", tube.numberOf("Voltage"), 0, 1000),
                filters(tube),
                draft.within("ExcitationAngle", tube.numberOf("ExcitationAngle"), 0, 90),
                draft.within("DetectionAngle", tube.numberOf("DetectionAngle"), 0, 90),
                detector,
                fwhm);
    }

    /** The primary energy is that of electrons; without a tube and without it nothing says what excited the sample. */
    private Instrument beam(@Nullable XmlNode beam, @Nullable String detector, @Nullable Double fwhm) {
        var energy = beam == null ? null : draft.within("PrimaryEnergy", beam.numberOf("PrimaryEnergy"), 0, 1000);
        var elevation = beam == null ? null : draft.within("ElevationAngle", beam.numberOf("ElevationAngle"), 0, 90);
        return new Instrument(
                null, energy == null ? null : Excitation.ELECTRON, null, energy, null, null, elevation, detector, fwhm);
    }

    /** Thicknesses are in micrometres. The tube's window is its own, not a filter. */
    private @Nullable List<Filter> filters(XmlNode tube) {
        var foils = tube.children("ExcitationFilter");
        if (foils.isEmpty()) return null;
        var filters = new ArrayList<Filter>();
        for (var foil : foils) {
            var layers = foil.numberOf("NofLayer");
            var numbers = NumberScan.allOrNull(foil.textOf("AtomicNumber"), 20);
            var thicknesses = NumberScan.allOrNull(foil.textOf("Thickness"), 20);
            if (numbers == null || thicknesses == null || numbers.size() != thicknesses.size()) {
                if (layers != null && layers == 0) continue;
                draft.remark("An ExcitationFilter is not understood; the filters are not taken");
                return null;
            }
            for (int i = 0; i < numbers.size(); i++) add(numbers.at(i), thicknesses.at(i), filters);
        }
        return filters;
    }

    private void add(double number, double micrometres, List<Filter> filters) {
        var symbol = Elements.symbolOf((int) number);
        if (symbol == null || !(micrometres > 0 && micrometres <= 10_000))
            draft.remark(
                    "A layer of a filter, element " + number + ", " + micrometres + " um thick, cannot be; not taken");
        else filters.add(new Filter(symbol, micrometres));
    }

    private static @Nullable String detector(@Nullable XmlNode header) {
        if (header == null) return null;
        var parts = new ArrayList<String>();
        for (var name : List.of("Type", "Technology")) {
            var text = header.textOf(name);
            if (text != null) parts.add(Draft.shown(text));
        }
        var thickness = header.numberOf("DetectorThickness");
        if (thickness != null) parts.add("active layer " + Math.round(thickness * 1000) + " um");
        var dead = header.numberOf("SiDeadLayerThickness");
        if (dead != null) parts.add("dead layer " + dead + " um");
        var window = window(header.child("WindowLayers"));
        if (!window.isEmpty()) parts.add("window " + window);
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static String window(@Nullable XmlNode layers) {
        if (layers == null) return "";
        var parts = new ArrayList<String>();
        for (var layer : layers.children()) {
            var atom = Numeral.of(layer.attribute("Atom"));
            var symbol = atom == null ? null : Elements.symbolOf(atom.intValue());
            var thickness = Numeral.of(layer.attribute("Thickness"));
            if (symbol != null && thickness != null && parts.size() < 10) parts.add(symbol + " " + thickness + " um");
        }
        return String.join(" + ", parts);
    }

    /** The square of a line's standard deviation in keV is SigmaAbs + SigmaLin times its energy in keV. */
    private @Nullable Double fwhm(@Nullable XmlNode about) {
        var constant = about == null ? null : about.numberOf("SigmaAbs");
        var linear = about == null ? null : about.numberOf("SigmaLin");
        if (constant == null || linear == null) return null;
        double square = constant + linear * 5.895;
        return square > 0
                ? draft.within("The width of lines in eV", 1000 * FWHM_PER_SIGMA * Math.sqrt(square), 20, 5000)
                : null;
    }
}
