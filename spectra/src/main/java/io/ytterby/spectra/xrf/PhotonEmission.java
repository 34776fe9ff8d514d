package io.ytterby.spectra.xrf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fluorescence of thick, even goods: what the beam makes itself, and what the light of strong elements makes in others
 * (J. Sherman, Spectrochimica Acta 7, 1955, 283).
 */
final class PhotonEmission implements Emission {
    /** Below this mass fraction an element's own light makes nothing worth counting. */
    private static final double EXCITER = 0.01;

    private final Excited excited;
    private final Matrix matrix;
    private final double sinIn;
    private final double sinOut;
    private final double[] pathIn;
    private final List<Exciter> exciters;
    private final Map<Integer, Map<Shell, Double>> enhancements = new ConcurrentHashMap<>();

    /** A strong line of the matrix, and how many of its photons each energy of the beam makes. */
    private record Exciter(double kev, double mu, double[] photons) {}

    PhotonEmission(Excited excited, Matrix matrix, double inDeg, double outDeg) {
        this.excited = excited;
        this.matrix = matrix;
        this.sinIn = Math.sin(Math.toRadians(inDeg));
        this.sinOut = Math.sin(Math.toRadians(outDeg));
        this.pathIn = new double[excited.energies()];
        for (int i = 0; i < pathIn.length; i++) pathIn[i] = matrix.attenuation(excited.kev(i)) / sinIn;
        this.exciters = exciters();
    }

    @Override
    public Matrix matrix() {
        return matrix;
    }

    @Override
    public double intensity(Atom atom, AtomicLine line) {
        double enhanced = enhancements
                .computeIfAbsent(atom.z(), z -> new EnumMap<>(Shell.class))
                .computeIfAbsent(
                        line.shell(),
                        shell -> 1 + enhancement(atom, atom.lines(shell).getFirst()));
        return primary(atom, line) * enhanced;
    }

    private double primary(Atom atom, AtomicLine line) {
        var production = excited.production(atom, line.shell());
        double out = matrix.attenuation(line.kev()) / sinOut;
        double sum = 0;
        for (int i = 0; i < production.length; i++)
            if (production[i] > 0) sum += excited.photons(i) * production[i] / (pathIn[i] + out);
        return sum / sinIn * line.rate();
    }

    /** @return light made by the matrix' own light, as a share of what the beam makes */
    private double enhancement(Atom atom, AtomicLine line) {
        double edge = atom.edge(line.shell());
        double muOut = matrix.attenuation(line.kev());
        double sum = 0;
        for (var exciter : exciters) {
            if (exciter.kev <= edge) continue;
            double own = atom.production(line.shell(), exciter.kev);
            double up = sinOut / muOut * Math.log1p(muOut / (exciter.mu * sinOut));
            for (int i = 0; i < pathIn.length; i++) {
                if (exciter.photons[i] == 0) continue;
                double down = Math.log1p(pathIn[i] / exciter.mu) / pathIn[i];
                sum += 0.5 * own * exciter.photons[i] * (down + up) / (pathIn[i] + muOut / sinOut);
            }
        }
        double primary = primary(atom, line);
        return primary > 0 ? sum / sinIn * line.rate() / primary : 0;
    }

    private List<Exciter> exciters() {
        var all = new ArrayList<Exciter>();
        for (var part : matrix.fractions().entrySet()) {
            if (part.getValue() < EXCITER) continue;
            var atom = Atom.of(part.getKey());
            for (var shell : Shell.values())
                for (var line : atom.lines(shell))
                    if (line.rate() > 0.05 && line.kev() > 3) all.add(exciter(atom, line, part.getValue()));
        }
        return all;
    }

    private Exciter exciter(Atom atom, AtomicLine line, double fraction) {
        var production = excited.production(atom, line.shell());
        var photons = new double[production.length];
        for (int i = 0; i < photons.length; i++)
            photons[i] = excited.photons(i) * production[i] * fraction * line.rate();
        return new Exciter(line.kev(), matrix.attenuation(line.kev()), photons);
    }
}
