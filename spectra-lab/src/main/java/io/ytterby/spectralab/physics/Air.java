package io.ytterby.spectralab.physics;

/** Dry air at 20 degrees and sea level. */
final class Air {
    private static final double DENSITY = 1.205e-3;

    private Air() {}

    /** @return optical depth of so many centimetres */
    static double depth(double kev, double cm) {
        double perGram =
                0.755 * Atom.attenuation(7, kev) + 0.232 * Atom.attenuation(8, kev) + 0.013 * Atom.attenuation(18, kev);
        return perGram * DENSITY * cm;
    }
}
