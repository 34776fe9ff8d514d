package io.ytterby.spectralab.physics;

import java.util.ArrayList;
import java.util.List;

/** Light of the tube that the sample throws back, elastically and inelastically; once, not twice. */
final class Scatter {
    /** Electrons move: the spread of an inelastic peak, standard deviation relative to its energy. */
    private static final double DOPPLER = 0.012;

    private final Tables tables;

    Scatter(Tables tables) {
        this.tables = tables;
    }

    List<Peak> peaks(Slab slab) {
        var peaks = new ArrayList<Peak>();
        for (int e = 0; e < tables.beam.size(); e++) {
            if (tables.beam.binKev()[e] > 0) continue;
            double kev = tables.comptonKev[e];
            peaks.add(new Peak(tables.beam.kev()[e], elastic(slab, e), 0, 0));
            peaks.add(new Peak(kev, inelastic(slab, e), 0, kev * DOPPLER));
        }
        return peaks;
    }

    /** @return scattered bremsstrahlung as photons per keV */
    Smooth continuum(Slab slab) {
        var elastic = new Smooth.Points();
        var inelastic = new Smooth.Points();
        for (int e = 0; e < tables.beam.size(); e++) {
            double bin = tables.beam.binKev()[e];
            if (bin == 0) continue;
            double kev = tables.beam.kev()[e];
            double after = tables.comptonKev[e];
            elastic.add(kev, elastic(slab, e) / bin);
            inelastic.add(after, inelastic(slab, e) / bin * Math.pow(kev / after, 2));
        }
        return elastic.smooth().plus(inelastic.smooth());
    }

    private double elastic(Slab slab, int e) {
        return scattered(slab, e, tables.rayleigh, slab.outElastic()[e], slab.leavingElastic()[e]);
    }

    private double inelastic(Slab slab, int e) {
        return scattered(slab, e, tables.compton, slab.outCompton()[e], slab.leavingCompton()[e]);
    }

    private double scattered(Slab slab, int e, double[][] into, double out, double leaving) {
        double sigma = 0;
        for (int i = 0; i < slab.weight().length; i++) sigma += slab.weight()[i] * into[i][e];
        return tables.beam.photons()[e]
                * slab.reaching()[e]
                * leaving
                * slab.view()
                * sigma
                * slab.depth(slab.in()[e] + out);
    }
}
