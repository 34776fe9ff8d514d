package io.ytterby.spectralab.physics;

import io.ytterby.spectralab.InstrumentCard;
import java.util.ArrayList;
import java.util.List;

/** What the detector sees of a sample, before its electronics: peaks and scattered bremsstrahlung, in relative counts. */
record Light(List<Peak> peaks, Smooth continuum, double continuumCounts) {

    double total() {
        return continuumCounts + peaks.stream().mapToDouble(Peak::counts).sum();
    }

    /** @return the same, so that it totals as many counts */
    Light scaledTo(double counts) {
        double factor = counts / total();
        return new Light(
                peaks.stream().map(peak -> peak.times(factor)).toList(),
                continuum.times(factor),
                continuumCounts * factor);
    }

    /** @return expected counts per channel, without pile-up */
    double[] drawn(InstrumentCard card, Detector detector, Response response) {
        var canvas = new Canvas(card.channels(), response.offsetKev(), card.kevPerChannel() * response.gain());
        canvas.add(continuum);
        var escaped = new ArrayList<Peak>();
        for (var peak : peaks) {
            double escape = detector.escape(peak.kev());
            draw(canvas, detector, response, peak.times(1 - escape));
            double left = peak.kev() - Detector.SILICON_LINE;
            if (left > 0.5 && escape * peak.counts() > 0.5)
                escaped.add(new Peak(left, escape * peak.counts(), peak.naturalKev(), peak.dopplerKev()));
        }
        for (var peak : escaped) draw(canvas, detector, response, peak);
        return canvas.counts();
    }

    private static void draw(Canvas canvas, Detector detector, Response response, Peak peak) {
        double sigma = Math.hypot(detector.sigma(peak.kev()) * response.width(), peak.dopplerKev());
        canvas.peak(peak.kev(), peak.counts(), sigma, peak.naturalKev(), response.tailAt(peak.kev()), response.shelf());
    }
}
