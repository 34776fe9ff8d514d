package io.ytterby.spectra.gamma;

import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The fitted range channel by channel, as a plot wants it: what a bin expects is shared by its channels. */
final class ChannelCurve {
    private final Spectrum goods;
    private final EnergyCalibration energy;
    private final Binned data;
    private final Fit fit;

    ChannelCurve(Spectrum goods, EnergyCalibration energy, Binned data, Fit fit) {
        this.goods = goods;
        this.energy = energy;
        this.data = data;
        this.fit = fit;
    }

    /** @param findings those found are parts of the curve */
    Curve with(List<ElementFinding> findings) {
        var kev = new ArrayList<Double>();
        var measured = new ArrayList<Double>();
        int[] first = data.firstChannels();
        for (int channel = first[0]; channel < first[data.bins()]; channel++) {
            kev.add(energy.energyOf(channel));
            measured.add(goods.counts().at(channel));
        }
        var parts = new HashMap<String, List<Double>>();
        for (var each : findings) if (each.found()) parts.put(each.element(), shared(fit.part(series(each.element()))));
        return new Curve(kev, measured, shared(fit.expected()), parts);
    }

    private static Series series(String symbol) {
        return Stream.of(Series.values())
                .filter(each -> each.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private List<Double> shared(double[] bins) {
        var channels = new ArrayList<Double>();
        for (int i = 0; i < bins.length; i++) {
            int wide = data.firstChannels()[i + 1] - data.firstChannels()[i];
            for (int k = 0; k < wide; k++) channels.add(bins[i] / wide);
        }
        return channels;
    }
}
