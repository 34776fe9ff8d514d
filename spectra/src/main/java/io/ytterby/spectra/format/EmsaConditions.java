package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.Elements;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import io.ytterby.spectra.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the header of an EMSA/MAS file says of instrument, times and energies, in our units. */
final class EmsaConditions {
    private EmsaConditions() {}

    static Conditions of(EmsaHeader header, Draft draft) {
        var kv = draft.within("BEAMKV", header.number("BEAMKV"), 0, 1000);
        var instrument = new Instrument(
                null,
                excitation(header, kv),
                anode(header),
                kv,
                filters(header, draft),
                draft.within("INCANGLE", header.number("INCANGLE"), 0, 90),
                draft.within("ELEVANGLE", header.number("ELEVANGLE"), 0, 90),
                detector(header),
                fwhm(header, draft));
        var foreground = draft.foreground();
        return new Conditions(instrument, foreground == null ? null : foreground.liveTimeS(), Declared.NOTHING, null);
    }

    /** {@code EDS} alone does not say it: bench instruments with tubes write it too. With a beam of electrons there is its voltage. */
    private static @Nullable Excitation excitation(EmsaHeader header, @Nullable Double kv) {
        var type = header.text("SIGNALTYPE");
        if (type != null && type.toUpperCase(Locale.ROOT).endsWith("XRF")) return Excitation.XRAY;
        if (anode(header) != null) return Excitation.XRAY;
        return "EDS".equalsIgnoreCase(type) && kv != null ? Excitation.ELECTRON : null;
    }

    private static @Nullable String anode(EmsaHeader header) {
        var anode = header.text("ANODE");
        if (anode == null) return null;
        var number = Numeral.leading(anode);
        if (number != null) return Elements.symbolOf(number.intValue());
        var symbol = anode.split("\\s", 2)[0];
        return Elements.numberOf(symbol) == null ? null : symbol;
    }

    private static @Nullable List<Filter> filters(EmsaHeader header, Draft draft) {
        var number = header.number("FILTERZ");
        var thickness = header.number("FILTERTH");
        if (number == null || thickness == null) return null;
        if (thickness == 0) return List.of();
        var symbol = Elements.symbolOf(number.intValue());
        var micrometres = draft.within("FILTERTH", thickness, 0, 10_000);
        return symbol == null || micrometres == null ? null : List.of(new Filter(symbol, micrometres));
    }

    private static @Nullable String detector(EmsaHeader header) {
        var parts = new ArrayList<String>();
        for (var name : List.of("EDSDET", "RTDET")) {
            var text = header.text(name);
            if (text != null) parts.add(Draft.shown(text));
        }
        thickness(header, "TACTLYR", "active layer", parts);
        thickness(header, "TDEADLYR", "dead layer", parts);
        thickness(header, "TBEWIND", "Be window", parts);
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** The standard has layers in centimetres. */
    private static void thickness(EmsaHeader header, String name, String what, List<String> parts) {
        var centimetres = header.number(name);
        if (centimetres != null && centimetres > 0 && centimetres < 10)
            parts.add(what + " " + Math.round(centimetres * 1e7) / 1e3 + " um");
    }

    private static @Nullable Double fwhm(EmsaHeader header, Draft draft) {
        var value = header.number("MNFWHM");
        if (value == null) return null;
        var kevPer = Calibrations.kevPer(header.unit("MNFWHM"));
        if (kevPer == null) {
            kevPer = value < 5 ? 1.0 : 0.001;
            draft.remark("MNFWHM names no unit; " + value + " is read as " + (value < 5 ? "keV" : "eV"));
        }
        return draft.within("MNFWHM in eV", value * kevPer * 1000, 20, 5000);
    }

    /** @return offset and gain in keV; null if the header does not say them, or not in a unit of energy */
    static @Nullable List<Double> energy(EmsaHeader header, int detector, Draft draft) {
        var gain = of(header.numbers("XPERCHAN"), detector);
        if (gain == null) return null;
        var offset = of(header.numbers("OFFSET"), detector);
        var zeroChannel = header.number("CHOFFSET");
        if (offset == null && zeroChannel != null) {
            draft.remark("OFFSET is missing; it is taken from CHOFFSET, the channel of energy 0");
            offset = -zeroChannel * gain;
        }
        var own = header.unit("XPERCHAN");
        var kevPer = Calibrations.kevPer(header.text("XUNITS"));
        var kevPerOwn = Calibrations.kevPer(own);
        if (kevPer != null && kevPerOwn != null && !kevPer.equals(kevPerOwn))
            draft.remark("XUNITS and the unit of XPERCHAN contradict each other: the energies are not taken");
        else if (offset != null && (kevPer != null || kevPerOwn != null)) {
            double unit = kevPer != null ? kevPer : kevPerOwn == null ? 1 : kevPerOwn;
            return List.of(offset * unit, gain * unit);
        } else draft.remark("XUNITS or OFFSET does not say what energies the channels have: they are not taken");
        return null;
    }

    /** Times are in seconds unless the key's unit is milliseconds. */
    static @Nullable Double seconds(EmsaHeader header, String name, int detector, Draft draft) {
        var value = of(header.numbers(name), detector);
        var unit = header.unit(name);
        return draft.seconds(name, value == null ? null : "ms".equalsIgnoreCase(unit) ? value / 1000 : value);
    }

    private static @Nullable Double of(List<Double> numbers, int detector) {
        return numbers.isEmpty() ? null : numbers.get(Math.min(detector, numbers.size() - 1));
    }
}
