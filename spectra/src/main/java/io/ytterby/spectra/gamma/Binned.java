package io.ytterby.spectra.gamma;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spectrum in bins of whole channels, a fifth as wide as its lines, beside the background that was measured without the
 * goods. Whole channels keep counts independent of each other.
 *
 * @param edges energies, ascending, one more than bins
 * @param firstChannels of each bin, and the one after the last
 * @param counts of the goods
 * @param background of the same live time, or null if none was measured
 * @param backgroundVariance of it
 * @param width the detector's, by which the bins were made
 */
record Binned(
        double[] edges,
        int[] firstChannels,
        double[] counts,
        double @Nullable [] background,
        double[] backgroundVariance,
        double width) {

    /** Binning of a spectrum alone; {@link #with} adds the background. */
    static Binned of(Spectrum spectrum, EnergyCalibration energy, double width, GammaModel model) {
        List<Integer> first = new ArrayList<>();
        List<Double> edges = new ArrayList<>();
        double to = model.value("to.kev");
        int channels = spectrum.counts().channels();
        int channel = 0;
        double next = model.value("from.kev");
        for (; channel <= channels; channel++) {
            double edge = energy.energyOf(channel - 0.5);
            boolean turnsBack = channel > 0 && edge <= energy.energyOf(channel - 1.5);
            if (!(edge <= to) || (turnsBack && !edges.isEmpty())) break;
            if (edge < next) continue;
            first.add(channel);
            edges.add(edge);
            next = edge + Tuning.fwhm(edge, width) / (width < 0.01 ? 3 : 5);
        }
        int bins = Math.max(0, first.size() - 1);
        var counts = new double[bins];
        for (int i = 0; i < bins; i++) counts[i] = spectrum.counts().sum(first.get(i), first.get(i + 1));
        return new Binned(
                edges.stream().mapToDouble(each -> each).toArray(),
                first.stream().mapToInt(each -> each).toArray(),
                counts,
                null,
                new double[bins],
                width);
    }

    /** @param times the goods' live time over the background's */
    Binned with(Spectrum other, EnergyCalibration energy, double times) {
        var scaled = new double[bins()];
        var variance = new double[bins()];
        for (int i = 0; i < bins(); i++) {
            double seen = between(other, energy.channelOf(edges[i]) + 0.5, energy.channelOf(edges[i + 1]) + 0.5);
            scaled[i] = seen * times;
            variance[i] = seen * times * times;
        }
        return new Binned(edges, firstChannels, counts, scaled, variance, width);
    }

    /** @return the same bins with the background's counts as if they were goods' */
    @Nullable
    Binned backgroundAlone() {
        if (background == null) return null;
        return new Binned(edges, firstChannels, background, null, backgroundVariance, width);
    }

    Binned counting(double[] others) {
        return new Binned(edges, firstChannels, others, background, backgroundVariance, width);
    }

    int bins() {
        return counts.length;
    }

    double total() {
        double sum = 0;
        for (double each : counts) sum += each;
        return sum;
    }

    double middle(int bin) {
        return (edges[bin] + edges[bin + 1]) / 2;
    }

    /** @return counts between two fractional channel edges: channel 0 reaches from 0 to 1 */
    private static double between(Spectrum spectrum, double from, double to) {
        double sum = 0;
        for (int i = (int) Math.max(0, Math.floor(from));
                i < Math.min(to, spectrum.counts().channels());
                i++) sum += spectrum.counts().at(i) * Math.max(0, Math.min(to, i + 1) - Math.max(from, i));
        return sum;
    }
}
