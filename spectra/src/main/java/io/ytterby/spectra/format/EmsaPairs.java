package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** EMSA/MAS data of type XY: an energy before each count. */
final class EmsaPairs {
    /** Takes the counts of a spectrum and what its energies come to. */
    interface Sink {
        void add(EmsaHeader header, double[] counts, int detector, @Nullable List<Double> kev) throws Unreadable;
    }

    private final Draft draft;

    EmsaPairs(Draft draft) {
        this.draft = draft;
    }

    void add(EmsaHeader header, Values data, @Nullable Integer points, String place, Sink sink) throws Unreadable {
        int pairs = data.size() / 2;
        if (points != null && pairs < points) throw EmsaReader.cutOff(points, pairs, place);
        if (data.size() % 2 != 0 || (points != null && pairs > points) || pairs > Counts.MAX_CHANNELS)
            throw new Unreadable(
                    place, data.size() + " numbers do not make the pairs of energy and count that NPOINTS says");
        var x = new double[pairs];
        var y = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            x[i] = data.at(2 * i);
            y[i] = data.at(2 * i + 1);
        }
        var kevPer = Calibrations.kevPer(header.text("XUNITS"));
        var line = AxisFit.line(x);
        if (line == null) draft.remark("The energies before the counts are not evenly spaced, and are not taken");
        sink.add(header, y, 0, line == null || kevPer == null ? null : Calibrations.times(line, kevPer));
    }
}
