package io.ytterby.spectra.xrf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a beam of photons makes in each element's shells, whatever it is mixed with. Costly, so it is kept. */
final class Excited {
    private final Beam beam;
    private final double[] kev;
    private final double[] photons;
    private final Map<String, double[]> production = new ConcurrentHashMap<>();

    Excited(Beam beam) {
        this.beam = beam;
        this.kev = toArray(beam.kev());
        this.photons = toArray(beam.photons());
    }

    Beam beam() {
        return beam;
    }

    int energies() {
        return kev.length;
    }

    double kev(int i) {
        return kev[i];
    }

    double photons(int i) {
        return photons[i];
    }

    /** @return cm2/g for each energy of the beam */
    double[] production(Atom atom, Shell shell) {
        return production.computeIfAbsent(atom.symbol() + shell, key -> {
            var each = new double[kev.length];
            for (int i = 0; i < kev.length; i++) each[i] = atom.production(shell, kev[i]);
            return each;
        });
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
