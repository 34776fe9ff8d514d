package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amptek's .mca: {@code <<PMCA SPECTRUM>>}, {@code NAME - value}, then {@code <<CALIBRATION>>} and {@code <<DATA>>}. */
final class AmptekReader {
    private static final int MAX_POINTS = 100;

    private final Draft draft = new Draft("Amptek MCA");
    private final Lines lines;
    private final Values counts = new Values(Counts.MAX_CHANNELS);
    private final List<double[]> points = new ArrayList<>();
    private @Nullable String label;
    private @Nullable Double liveTime;
    private @Nullable Double realTime;
    private boolean ended;

    private AmptekReader(String text) {
        this.lines = new Lines(text);
    }

    static MeasuredFile read(String text) throws Unreadable {
        return new AmptekReader(text).file();
    }

    private MeasuredFile file() throws Unreadable {
        var section = "";
        for (var line = lines.nextFull(); line != null; line = lines.nextFull()) {
            if (line.startsWith("<<")) {
                section = line.toUpperCase(Locale.ROOT);
                ended |= section.equals("<<END>>");
            } else if (section.equals("<<DATA>>")) counts.addAll(line, lines.place());
            else if (section.equals("<<CALIBRATION>>")) point(line);
            else if (section.equals("<<PMCA SPECTRUM>>")) field(line);
        }
        if (!ended) throw new Unreadable(lines.place(), "The counts have no <<END>>: the file was cut off");
        var values = draft.counts(counts.toArray(), "<<DATA>>");
        draft.spectrum(
                new Spectrum(Spectrum.Role.FOREGROUND, values, energy(values.channels()), liveTime, realTime),
                "<<DATA>>");
        return draft.file(
                new Conditions(Conditions.NONE.instrument(), liveTime, Conditions.NONE.declared(), null), "file");
    }

    private void field(String line) {
        int dash = line.indexOf(" - ");
        if (dash < 0) return;
        var name = line.substring(0, dash).strip().toUpperCase(Locale.ROOT);
        var value = line.substring(dash + 3).strip();
        draft.header(name, value);
        if (name.equals("LIVE_TIME")) liveTime = draft.seconds(name, Numeral.leading(value));
        if (name.equals("REAL_TIME")) realTime = draft.seconds(name, Numeral.leading(value));
    }

    private void point(String line) throws Unreadable {
        if (line.toUpperCase(Locale.ROOT).startsWith("LABEL")) {
            label = line.substring(line.indexOf('-') + 1).strip();
            return;
        }
        var pair = NumberScan.all(line, lines.place(), 2);
        if (pair.size() != 2)
            throw new Unreadable(lines.place(), "A point of the calibration is a channel and an energy");
        if (points.size() == MAX_POINTS)
            throw new Unreadable(lines.place(), "There are more than " + MAX_POINTS + " points of calibration");
        points.add(pair.toArray());
    }

    /** A line through the points by least squares; two points are met. Amptek's program keeps keV there, whatever it labels them. */
    private @Nullable EnergyCalibration energy(int channels) {
        double n = points.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (var point : points) {
            x += point[0];
            y += point[1];
            xx += point[0] * point[0];
            xy += point[0] * point[1];
        }
        double spread = n * xx - x * x;
        if (n < 2 || !(spread > 0)) {
            draft.remark("There are not two points of calibration: nothing says what energy the channels have");
            return null;
        }
        var kevPer = Calibrations.kevPer(label);
        if (kevPer == null) draft.remark("The calibration does not name its unit; it is read as keV, Amptek's own");
        double gain = (n * xy - x * y) / spread;
        double offset = (y - gain * x) / n;
        double unit = kevPer == null ? 1 : kevPer;
        return Calibrations.of(List.of(offset * unit, gain * unit), channels, draft);
    }
}
