package io.ytterby.spectra;

import java.util.List;

/**
 * Energy of a channel's middle, in keV, as a polynomial of the channel's number (the first is 0).
 *
 * @param kev coefficients, lowest order first: at least offset and gain
 */
public record EnergyCalibration(List<Double> kev) {

    /** @throws IllegalArgumentException if there are fewer than 2 or more than 5, one is not finite, or the gain is not positive */
    public EnergyCalibration {
        kev = List.copyOf(kev);
        if (kev.size() < 2 || kev.size() > 5)
            throw new IllegalArgumentException("an energy calibration has 2 to 5 coefficients, not " + kev.size());
        for (var each : kev)
            if (!Double.isFinite(each)) throw new IllegalArgumentException("not an energy calibration: " + kev);
        if (!(kev.get(1) > 0)) throw new IllegalArgumentException("keV per channel must be above 0: " + kev);
    }

    public static EnergyCalibration linear(double offsetKev, double kevPerChannel) {
        return new EnergyCalibration(List.of(offsetKev, kevPerChannel));
    }

    public double energyOf(double channel) {
        double energy = 0;
        for (int i = kev.size() - 1; i >= 0; i--) energy = energy * channel + kev.get(i);
        return energy;
    }

    /** @return the channel of an energy, fractional, by Newton's method from the linear part */
    public double channelOf(double energyKev) {
        double channel = (energyKev - kev.get(0)) / kev.get(1);
        for (int i = 0; i < 20; i++) {
            double slope = energyOf(channel + 0.5) - energyOf(channel - 0.5);
            if (!(slope > 0)) break;
            double step = (energyKev - energyOf(channel)) / slope;
            channel += step;
            if (Math.abs(step) < 1e-9) break;
        }
        return channel;
    }

    public boolean isLinear() {
        return kev.stream().skip(2).allMatch(each -> each == 0);
    }
}
