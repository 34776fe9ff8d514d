package io.ytterby.spectralab.physics;

/** Photons of each line that leave the sample towards the detector, per steradian: first and second order after Sherman. */
final class Fluorescence {
    private static final double PER_STERADIAN = 1 / (4 * Math.PI);
    private final Tables tables;
    private final double sinIn;
    private final double sinOut;

    Fluorescence(Tables tables, double sinIn, double sinOut) {
        this.tables = tables;
        this.sinIn = sinIn;
        this.sinOut = sinOut;
    }

    /** @return by line, made by the beam itself */
    double[] primary(Slab slab) {
        double[] photons = new double[tables.lines.size()];
        double[] arriving = arriving(slab);
        for (int l = 0; l < photons.length; l++) {
            double weight = slab.weight()[tables.elementOf[l]];
            if (weight == 0) continue;
            photons[l] = weight
                    * tables.lines.get(l).share()
                    * PER_STERADIAN
                    * slab.view()
                    * slab.leaving()[l]
                    * sum(slab, arriving, tables.made[l], slab.out()[l]);
        }
        return photons;
    }

    private double[] arriving(Slab slab) {
        double[] arriving = tables.beam.photons().clone();
        for (int e = 0; e < arriving.length; e++) arriving[e] *= slab.reaching()[e];
        return arriving;
    }

    private double sum(Slab slab, double[] arriving, double[] made, double out) {
        double sum = 0;
        double[] in = slab.in();
        boolean bulk = Double.isInfinite(slab.gPerCm2());
        for (int e = made.length - 1; e >= 0 && made[e] > 0; e--) {
            double depth = bulk ? 1 / (in[e] + out) : slab.depth(in[e] + out);
            sum += arriving[e] * made[e] * depth;
        }
        return sum;
    }

    /**
     * @return by line, how many times more photons leave a bulk sample because its own stronger lines excite it too; 1 and more.
     *     Layers above it and lines from one layer to another are left out.
     */
    double[] enhancement(Slab slab) {
        double[] primary = primary(slab);
        double strongest = java.util.Arrays.stream(primary).max().orElse(0);
        double[] factor = new double[primary.length];
        java.util.Arrays.fill(factor, 1);
        if (strongest == 0) return factor;
        for (int j = 0; j < primary.length; j++) {
            if (primary[j] < 1e-3 * strongest) continue;
            for (int i = 0; i < primary.length; i++) if (primary[i] > 0) factor[i] += second(slab, i, j) / primary[i];
        }
        return factor;
    }

    /** Light of line i that line j makes. */
    private double second(Slab slab, int i, int j) {
        var excited = tables.lines.get(i);
        double kev = tables.lines.get(j).kev();
        double makes = Atom.of(excited.z()).photonsOf(excited.shell(), kev);
        if (makes == 0) return 0;
        double muJ = slab.out()[j] * sinOut;
        double muI = slab.out()[i] * sinOut;
        double outward = sinOut / muI * Math.log1p(muI / (muJ * sinOut));
        double sum = 0;
        for (int e = tables.beam.size() - 1; e >= 0 && tables.made[j][e] > 0; e--) {
            double mu = slab.in()[e] * sinIn;
            double inward = sinIn / mu * Math.log1p(mu / (muJ * sinIn));
            sum += tables.beam.photons()[e] * tables.made[j][e] * (inward + outward) / (slab.in()[e] + slab.out()[i]);
        }
        double weights = slab.weight()[tables.elementOf[i]] * slab.weight()[tables.elementOf[j]];
        return 0.5
                * PER_STERADIAN
                * slab.view()
                * slab.leaving()[i]
                * weights
                * makes
                * excited.share()
                * tables.lines.get(j).share()
                * sum;
    }
}
