package io.ytterby.spectralab.physics;

import com.github.tschoonj.xraylib.Xraylib;
import io.ytterby.spectra.Filter;
import io.ytterby.spectralab.Composition;
import io.ytterby.spectralab.InstrumentCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The light that falls on the sample, by rising energy.
 *
 * @param kev of each part
 * @param photons in relative units
 * @param binKev width of the part of the continuum; 0 for a line of the tube
 */
record Beam(double[] kev, double[] photons, double[] binKev) {
    private static final double FINE_KEV = 0.1;
    private static final double COARSE_KEV = 0.25;
    private static final double COARSE_FROM_KEV = 20;
    private static final double BERYLLIUM = 1.848;

    private record Part(double kev, double photons, double bin) {}

    static Beam of(InstrumentCard card) {
        var tube = new EbelTube(card.anode(), card.kv());
        var parts = new ArrayList<Part>();
        double step = FINE_KEV;
        for (double low = 1; low < card.kv() - step; low += step) {
            step = low < COARSE_FROM_KEV ? FINE_KEV : COARSE_KEV;
            double mid = low + step / 2;
            parts.add(new Part(mid, tube.continuum(mid) * step * passing(card, mid), step));
        }
        for (var line : Atom.of(Xraylib.SymbolToAtomicNumber(card.anode())).lines()) {
            double photons = tube.line(line) * passing(card, line.kev());
            if (photons > 0) parts.add(new Part(line.kev(), photons, 0));
        }
        parts.sort(Comparator.comparingDouble(Part::kev));
        return new Beam(array(parts, 0), array(parts, 1), array(parts, 2));
    }

    private static double[] array(List<Part> parts, int which) {
        return parts.stream()
                .mapToDouble(part -> which == 0 ? part.kev : which == 1 ? part.photons : part.bin)
                .toArray();
    }

    private static double passing(InstrumentCard card, double kev) {
        double depth = card.tubeWindowUm() * 1e-4 * BERYLLIUM * Atom.attenuation(4, kev);
        for (var filter : card.filters()) depth += depth(filter, kev);
        return Math.exp(-depth - Air.depth(kev, card.airCm()));
    }

    private static double depth(Filter filter, double kev) {
        var foil = Composition.of(filter.material());
        double density = foil.share().size() == 1
                ? Xraylib.ElementDensity(foil.share().keySet().iterator().next())
                : 1.4;
        return filter.micrometres() * 1e-4 * density * Xraylib.CS_Total_CP(filter.material(), kev);
    }

    int size() {
        return kev.length;
    }
}
