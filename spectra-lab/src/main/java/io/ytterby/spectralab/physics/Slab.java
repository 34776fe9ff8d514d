package io.ytterby.spectralab.physics;

import org.jspecify.annotations.Nullable;

/**
 * A layer ready for the sums: its weights and its attenuation, and what lies above it.
 *
 * @param weight share of the mass by element of the tables
 * @param in attenuation of the beam per g/cm2 of depth, by energy of the beam
 * @param out attenuation of the lines per g/cm2 of depth, by line
 * @param outCompton attenuation of what was scattered inelastically, per g/cm2 of depth
 * @param reaching share of the beam that reaches it and, for {@code leaving...}, share that comes out through what lies above
 */
record Slab(
        double[] weight,
        double[] in,
        double[] out,
        double[] outElastic,
        double[] outCompton,
        double gPerCm2,
        double view,
        double[] reaching,
        double[] leaving,
        double[] leavingElastic,
        double[] leavingCompton) {

    static Slab of(Tables tables, double[] weight, Layer layer, double sinIn, double sinOut, @Nullable Slab above) {
        double[] mu = Tables.mixed(weight, tables.muBeam);
        return new Slab(
                weight,
                over(mu, sinIn),
                over(Tables.mixed(weight, tables.muLine), sinOut),
                over(mu, sinOut),
                over(Tables.mixed(weight, tables.muCompton), sinOut),
                layer.gPerCm2(),
                layer.view(),
                above == null ? ones(mu.length) : above.through(above.reaching, above.in),
                above == null ? ones(tables.lines.size()) : above.through(above.leaving, above.out),
                above == null ? ones(mu.length) : above.through(above.leavingElastic, above.outElastic),
                above == null ? ones(mu.length) : above.through(above.leavingCompton, above.outCompton));
    }

    private static double[] over(double[] values, double sine) {
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) result[i] /= sine;
        return result;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private double[] through(double[] arriving, double[] attenuation) {
        double[] after = arriving.clone();
        for (int i = 0; i < after.length; i++) after[i] *= Math.exp(-attenuation[i] * gPerCm2);
        return after;
    }

    /** @return mass per area that shines, weighted by how much of it gets in and out; g/cm2 */
    double depth(double inAndOut) {
        return Double.isInfinite(gPerCm2) ? 1 / inAndOut : -Math.expm1(-inAndOut * gPerCm2) / inAndOut;
    }
}
