package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An instrument as the physics needs it. What it makes of a matrix is kept for the next spectrum of the kind.
 *
 * @param anode atomic number of the tube's target; 0 under electrons
 */
record Arrangement(
        Excitation excitation,
        int anode,
        double kv,
        List<Filter> filters,
        double inDeg,
        double outDeg,
        Detector detector,
        double fwhmEv5895) {
    /** Lines of lighter elements are below it, and so are the L lines of the usual anodes. */
    private static final double LOWEST_KEV = 3.15;

    private static final double COMPTON_OF_ELECTRON_KEV = 511;
    private static final Map<Arrangement, Excited> EXCITED = recent(16);
    private static final Map<Mixture, Seen> SEEN = recent(64);

    private record Mixture(Arrangement arrangement, Matrix matrix, double maxKev) {}

    /** Lines and background of a matrix in this arrangement. */
    record Seen(Lights lights, Scatter scatter) {}

    Seen seen(Matrix matrix, double maxKev) {
        var key = new Mixture(this, matrix, maxKev);
        synchronized (SEEN) {
            var known = SEEN.get(key);
            if (known != null) return known;
        }
        var seen = look(matrix, maxKev);
        synchronized (SEEN) {
            SEEN.put(key, seen);
        }
        return seen;
    }

    private Seen look(Matrix matrix, double maxKev) {
        if (excitation == Excitation.ELECTRON)
            return new Seen(
                    new Lights(new ElectronEmission(kv, outDeg, matrix), detector, maxKev),
                    Scatter.ofElectrons(kv, matrix, detector, outDeg));
        var excited = excited();
        return new Seen(
                new Lights(new PhotonEmission(excited, matrix, inDeg, outDeg), detector, maxKev),
                Scatter.of(excited, matrix, detector, inDeg, outDeg));
    }

    private Excited excited() {
        synchronized (EXCITED) {
            return EXCITED.computeIfAbsent(this, card -> new Excited(Beam.ofTube(card.anode, card.kv, card.filters)));
        }
    }

    /** Where the model holds: not under the tube's own lines, thrown back with and without a loss. */
    List<Axis.Window> windows(double maxKev) {
        double end = Math.min(kv, maxKev);
        var windows = new ArrayList<Axis.Window>();
        if (excitation == Excitation.ELECTRON) return List.of(new Axis.Window(Math.min(LOWEST_KEV, end / 2), end));
        double from = LOWEST_KEV;
        for (var blind : blinds()) {
            if (blind.to() <= from || blind.from() >= end) continue;
            if (blind.from() > from + 0.5) windows.add(new Axis.Window(from, blind.from()));
            from = blind.to();
        }
        if (from < end) windows.add(new Axis.Window(from, end));
        return windows;
    }

    private List<Axis.Window> blinds() {
        var response = Response.of(detector, fwhmEv5895);
        var all = new ArrayList<Axis.Window>();
        var atom = Atom.of(anode);
        for (var shells : List.of(List.of(Shell.L3, Shell.L2, Shell.L1), List.of(Shell.K))) {
            double low = Double.MAX_VALUE;
            double high = 0;
            for (var shell : shells) {
                if (atom.edge(shell) >= kv) continue;
                for (var line : atom.lines(shell)) {
                    if (line.rate() < 0.02) continue;
                    double thrown = line.kev() / (1 + 2 * line.kev() / COMPTON_OF_ELECTRON_KEV);
                    low = Math.min(low, thrown - 3 * response.fwhm(line.kev()));
                    high = Math.max(high, line.kev() + 2 * response.fwhm(line.kev()));
                }
            }
            if (high > 0) all.add(new Axis.Window(low, high));
        }
        return all;
    }

    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
