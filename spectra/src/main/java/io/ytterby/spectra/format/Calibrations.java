package io.ytterby.spectra.format;

import io.ytterby.spectra.EnergyCalibration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes energy calibrations of what files say, or none with a remark. Nothing is made up. */
final class Calibrations {
    private static final double MOST_KEV = 1e5;

    private Calibrations() {}

    /** @return 0.001 for eV, 1 for keV, 1000 for MeV; null for anything else */
    static @Nullable Double kevPer(@Nullable String unit) {
        if (unit == null) return null;
        return switch (unit.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "ev" -> 0.001;
            case "kev" -> 1.0;
            case "mev" -> 1000.0;
            default -> null;
        };
    }

    /**
     * @param coefficients lowest order first, in keV; the first channel is 0
     * @return null if they are no calibration of so many channels; a remark says why
     */
    static @Nullable EnergyCalibration of(List<Double> coefficients, int channels, Draft draft) {
        var kev = withoutZerosAtTheEnd(coefficients);
        if (kev.isEmpty()) {
            draft.remark("All coefficients of the energy calibration are 0: it is taken as missing");
            return null;
        }
        if (kev.size() > 5) {
            draft.remark(
                    "The energy calibration has " + kev.size() + " coefficients, more than 5: it is taken as missing");
            return null;
        }
        if (kev.size() < 2 || !(kev.get(1) > 0) || !rises(kev, channels)) {
            draft.remark("The energy does not rise with the channel by " + coefficients
                    + ": the calibration is taken as missing");
            return null;
        }
        return new EnergyCalibration(kev);
    }

    private static List<Double> withoutZerosAtTheEnd(List<Double> coefficients) {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1) == 0) size--;
        return coefficients.subList(0, size);
    }

    /** Energies rise over all channels and stay within what any detector sees. */
    private static boolean rises(List<Double> kev, int channels) {
        int steps = Math.min(channels, 256);
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= steps; i++) {
            double energy = at(kev, (double) channels * i / steps);
            if (!(energy > last) || !(Math.abs(energy) < MOST_KEV)) return false;
            last = energy;
        }
        return true;
    }

    private static double at(List<Double> kev, double channel) {
        double energy = 0;
        for (int i = kev.size() - 1; i >= 0; i--) energy = energy * channel + kev.get(i);
        return energy;
    }

    /** @return coefficients of the same energies for a channel number that is smaller by {@code by}: p(x + by) */
    static List<Double> shifted(List<Double> coefficients, double by) {
        var result = new ArrayList<>(coefficients);
        for (int i = 0; i < result.size(); i++)
            for (int j = result.size() - 2; j >= i; j--) result.set(j, result.get(j) + by * result.get(j + 1));
        return result;
    }

    static List<Double> times(List<Double> coefficients, double factor) {
        return coefficients.stream().map(each -> each * factor).toList();
    }
}
