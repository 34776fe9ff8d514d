package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import org.jspecify.annotations.Nullable;

/** The .mca of PyMca and SPEC: counts after {@code @A}, lines continued by a backslash, calibration in {@code #@CALIB}. */
final class SpecReader {
    private final Draft draft = new Draft("SPEC MCA");
    private final Lines lines;
    private @Nullable Values calibration;
    private @Nullable Values times;

    private SpecReader(String text) {
        this.lines = new Lines(text);
    }

    static MeasuredFile read(String text) throws Unreadable {
        return new SpecReader(text).file();
    }

    private MeasuredFile file() throws Unreadable {
        for (var line = lines.nextFull(); line != null; line = lines.nextFull()) {
            if (line.startsWith("@A")) counts(line.substring(2));
            else if (line.startsWith("#@CALIB")) calibration = NumberScan.allOrNull(line.substring(7), 5);
            else if (line.startsWith("#@CTIME")) times = NumberScan.allOrNull(line.substring(7), 3);
            else if (line.startsWith("#S ")) {
                calibration = null;
                times = null;
            }
            if (line.startsWith("#") && line.length() > 2) draft.header(line.split("\\s", 2)[0], after(line));
        }
        var foreground = draft.foreground();
        var live = foreground == null ? null : foreground.liveTimeS();
        return draft.file(new Conditions(Conditions.NONE.instrument(), live, Conditions.NONE.declared(), null), "file");
    }

    private static @Nullable String after(String line) {
        var parts = line.split("\\s", 2);
        return parts.length < 2 ? null : parts[1];
    }

    private void counts(String first) throws Unreadable {
        var values = new Values(Counts.MAX_CHANNELS);
        var place = lines.place();
        for (var line = first; line != null; line = lines.next()) {
            boolean more = line.stripTrailing().endsWith("\\");
            var text = more ? line.stripTrailing() : line;
            values.addAll(more ? text.substring(0, text.length() - 1) : text, lines.place());
            if (!more) break;
        }
        var counts = draft.counts(values.toArray(), place);
        draft.spectrum(
                new Spectrum(
                        Spectrum.Role.FOREGROUND,
                        counts,
                        energy(counts.channels()),
                        times == null || times.size() < 2 ? null : draft.seconds("The live time", times.at(1)),
                        times == null || times.size() < 3 ? null : draft.seconds("The real time", times.at(2))),
                place);
    }

    private @Nullable EnergyCalibration energy(int channels) {
        if (calibration == null) {
            draft.remark("No #@CALIB before the counts says what energy the channels have");
            return null;
        }
        draft.remark("#@CALIB names no unit; it is read as keV, as SPEC and PyMca write it");
        return Calibrations.of(calibration.toList(), channels, draft);
    }
}
