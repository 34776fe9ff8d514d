package io.ytterby.spectralab.physics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How one measurement's intensities depart from the nominal ones.
 *
 * @param ofLine factor on each line
 * @param elastic factor on what is scattered elastically, and on bremsstrahlung
 * @param inelastic factor on what is scattered inelastically
 * @param tilt change of the bremsstrahlung per keV, relative, about 10 keV
 * @param pileUp factor
 * @param impurities K lines that come from air, tube and collimator: share of all counts by atomic number
 */
public record Jitter(
        ToDoubleFunction<LineOf> ofLine,
        double elastic,
        double inelastic,
        double tilt,
        double pileUp,
        Map<Integer, Double> impurities) {
    public static final Jitter NONE = new Jitter(line -> 1, 1, 1, 0, 1, Map.of());

    public Jitter {
        impurities = Collections.unmodifiableMap(new TreeMap<>(impurities));
    }

    /** Which line: its number within the scene, its element, and whether it is one of the L lines. */
    public record LineOf(int number, int z, int shell) {
        public boolean isL() {
            return shell >= Atom.L1 && shell <= Atom.L3;
        }
    }

    Light applied(List<Emission> lines, double[] photons, double[] seen, List<Peak> scattered, Smooth bremsstrahlung) {
        var peaks = new ArrayList<Peak>();
        for (int l = 0; l < photons.length; l++) {
            if (photons[l] == 0) continue;
            var line = lines.get(l);
            double factor = ofLine.applyAsDouble(new LineOf(l, line.z(), line.shell()));
            peaks.add(new Peak(line.kev(), photons[l] * seen[l] * factor, line.widthKev(), 0));
        }
        for (var peak : scattered) peaks.add(peak.times(peak.dopplerKev() == 0 ? elastic : inelastic));
        Smooth tilted = kev -> bremsstrahlung.applyAsDouble(kev) * elastic * Math.max(0.2, 1 + tilt * (kev - 10));
        return new Light(peaks, tilted, integral(tilted));
    }

    private static double integral(Smooth perKev) {
        double sum = 0;
        for (double kev = 0.525; kev < 60; kev += 0.05) sum += perKev.applyAsDouble(kev) * 0.05;
        return sum;
    }

    Light withImpurities(Light light, Detector detector) {
        if (impurities.isEmpty()) return light;
        var peaks = new ArrayList<>(light.peaks());
        double total = light.total();
        impurities.forEach((z, share) -> Atom.of(z).lines().stream()
                .filter(line -> line.shell() == Atom.K)
                .forEach(line -> peaks.add(new Peak(
                        line.kev(),
                        total * share * line.share() * detector.efficiency(line.kev()),
                        line.widthKev(),
                        0))));
        return new Light(peaks, light.continuum(), light.continuumCounts());
    }
}
