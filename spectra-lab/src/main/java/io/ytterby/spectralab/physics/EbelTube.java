package io.ytterby.spectralab.physics;

import static io.ytterby.spectralab.physics.Atom.orZero;

import com.github.tschoonj.xraylib.Xraylib;

/**
 * Spectrum of an X-ray tube after H. Ebel, X-Ray Spectrom. 28 (1999) 255 and 32 (2003) 46, photons in relative units: the
 * bremsstrahlung per keV and the lines of the anode. Electrons strike it at 45 degrees and the light leaves at 45 degrees.
 */
final class EbelTube {
    private final int z;
    private final double kv;

    EbelTube(String anode, double kv) {
        this.z = Xraylib.SymbolToAtomicNumber(anode);
        this.kv = kv;
    }

    /** @return photons per keV */
    double continuum(double kev) {
        if (kev >= kv) return 0;
        double x = 1.109 - 0.00435 * z + 0.00175 * kv;
        return 1.35e9 * z * Math.pow(kv / kev - 1, x) * escaping(kev, kev);
    }

    /** @return photons of a line of the anode */
    double line(Emission line) {
        double edge = Xraylib.EdgeEnergy(z, line.shell());
        double u = kv / edge;
        if (u <= 1) return 0;
        boolean isK = line.shell() == Atom.K;
        double zb = isK ? 2 * 0.35 : electrons(line.shell()) * 0.25;
        double loss = u * Math.log(u) + 1 - u;
        double slowing = Math.sqrt(ionisation() / edge) * (Math.sqrt(u) * Math.log(u) + 2 * (1 - Math.sqrt(u))) / loss;
        double ionised = zb / z * loss * (1 + 16.05 * slowing);
        double backscatter = 1 - 0.0081517 * z + 3.613e-5 * z * z + 0.009583 * z * Math.exp(-u) + 0.001141 * kv;
        double yield = orZero(() -> Xraylib.FluorYield(z, line.shell()));
        return 5e13 * ionised * backscatter * yield * line.share() * escaping(line.kev(), edge);
    }

    private static int electrons(int shell) {
        return shell == Atom.L3 ? 4 : 2;
    }

    private double ionisation() {
        return 0.0135 * z;
    }

    /** Share that leaves the anode: made at the mean depth, absorbed on the way out. */
    private double escaping(double kev, double edge) {
        double chi = 2 * Xraylib.CS_Photo_Total(z, kev) * depth(kv / edge);
        return -Math.expm1(-chi) / chi;
    }

    /** Mean depth of production, g/cm2. */
    private double depth(double u) {
        double m = 0.1382 - 0.9211 / Math.sqrt(z);
        double logZ = Math.log(z);
        double eta = Math.pow(kv, m) * (0.1904 - 0.2236 * logZ + 0.1292 * logZ * logZ - 0.0149 * logZ * logZ * logZ);
        double deepest = Xraylib.AtomicWeight(z)
                / z
                * (0.787e-5 * Math.sqrt(ionisation()) * Math.pow(kv, 1.5) + 0.735e-6 * kv * kv);
        double logU = Math.log(Math.max(u, 1.0001));
        return deepest
                * (0.49269 - 1.0987 * eta + 0.78557 * eta * eta)
                * logU
                / (0.70256 - 1.09865 * eta + 1.0046 * eta * eta + logU);
    }
}
