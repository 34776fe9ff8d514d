package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both editions of ANSI N42.42 have in common: how counts, calibrations and durations are written. */
final class N42Spectra {
    private static final int MAX_COEFFICIENTS = 30;

    private N42Spectra() {}

    /** Portals write a spectrum without counts where a detector had none; the others are read. */
    static boolean isEmpty(XmlNode data, Draft draft) {
        if (!data.text().isEmpty()) return false;
        draft.remark("A spectrum without counts was passed over");
        return true;
    }

    /** @param compression {@code CountedZeroes} in both editions, or nothing */
    static Counts counts(XmlNode data, @Nullable String compression, Draft draft) throws Unreadable {
        var place = data.path();
        boolean runs = compression != null && compression.strip().equalsIgnoreCase("CountedZeroes");
        if (!runs
                && compression != null
                && !compression.isBlank()
                && !compression.strip().equalsIgnoreCase("None"))
            throw new Unreadable(
                    place, "The counts are written in a way that is not read: " + Draft.shown(compression));
        var values = NumberScan.all(data.text(), place, runs ? 2 * Counts.MAX_CHANNELS : Counts.MAX_CHANNELS);
        return draft.counts(runs ? ZeroRuns.expanded(values, place) : values.toArray(), place);
    }

    static @Nullable EnergyCalibration polynomial(@Nullable String text, double kevPer, int channels, Draft draft) {
        var coefficients = NumberScan.allOrNull(text, MAX_COEFFICIENTS);
        if (coefficients != null)
            return Calibrations.of(Calibrations.times(coefficients.toList(), kevPer), channels, draft);
        draft.remark("The coefficients of an energy calibration are not up to " + MAX_COEFFICIENTS
                + " numbers: it is taken as missing");
        return null;
    }

    /** @param text lower edge of each channel, and the upper of the last, in keV */
    static @Nullable EnergyCalibration boundaries(String text, int channels, Draft draft) {
        var edges = NumberScan.allOrNull(text, Counts.MAX_CHANNELS + 1);
        var kev = edges == null || edges.size() < channels ? null : AxisFit.parabola(edges.toArray());
        if (kev != null) return Calibrations.of(Calibrations.shifted(kev, 0.5), channels, draft);
        draft.remark("The energies of the channels' edges follow no line or parabola: they are not taken");
        return null;
    }

    /** A duration by ISO 8601, or plain seconds as some instruments write. */
    static @Nullable Double seconds(String name, @Nullable String text, Draft draft) {
        if (text == null) return null;
        var seconds = Numeral.of(text);
        if (seconds == null) seconds = IsoDuration.seconds(text);
        if (seconds == null) draft.remark(name + " is no duration: '" + Draft.shown(text) + "'");
        return draft.seconds(name, seconds);
    }

    /** These files are made by instruments for radioactivity: nothing excites the sample. */
    static Conditions conditions(@Nullable String detector, Draft draft) {
        var instrument = new Instrument(null, Excitation.NONE, null, null, null, null, null, detector, null);
        var foreground = draft.foreground();
        return new Conditions(instrument, foreground == null ? null : foreground.liveTimeS(), Declared.NOTHING, null);
    }

    /** @return the texts of some children, joined; null if none is there */
    static @Nullable String joined(@Nullable XmlNode node, List<String> names) {
        if (node == null) return null;
        var parts = names.stream()
                .flatMap(name -> node.children(name).stream())
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .limit(4)
                .map(Draft::shown)
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
