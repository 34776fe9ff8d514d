package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of elements in one emission as the detector counts them: costly, and the same for every spectrum of a kind. */
final class Lights {
    private final Emission emission;
    private final Detector detector;
    private final double maxKev;
    private final Map<Integer, List<Light>> byElement = new ConcurrentHashMap<>();

    /** A line and the counts it gives per unit of mass fraction. */
    record Light(AtomicLine line, double counts) {}

    Lights(Emission emission, Detector detector, double maxKev) {
        this.emission = emission;
        this.detector = detector;
        this.maxKev = maxKev;
    }

    Matrix matrix() {
        return emission.matrix();
    }

    /** @return lines from 1 keV to the end of the spectrum that give at least 1e-4 of the strongest */
    List<Light> of(int z) {
        return byElement.computeIfAbsent(z, this::shine);
    }

    private List<Light> shine(int z) {
        var atom = Atom.of(z);
        var all = new ArrayList<Light>();
        for (var shell : Shell.values())
            for (var line : atom.lines(shell))
                if (line.kev() > 1 && line.kev() < maxKev)
                    all.add(new Light(line, emission.intensity(atom, line) * detector.efficiency(line.kev())));
        double strongest = all.stream().mapToDouble(Light::counts).max().orElse(0);
        all.removeIf(light -> light.counts() <= strongest * 1e-4);
        return List.copyOf(all);
    }
}
