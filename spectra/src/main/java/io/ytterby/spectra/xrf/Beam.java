package io.ytterby.spectra.xrf;

import com.github.tschoonj.xraylib.Xraylib;
import io.ytterby.spectra.Filter;
import java.util.ArrayList;
import java.util.List;

/**
 * Photons that come from a tube, by energy, in arbitrary units: H. Ebel's continuum and lines (X-Ray Spectrometry 28,
 * 1999, 255), through the tube's window and the filters.
 *
 * @param kev energies; the continuum's are middles of bins, the anode's lines stand between them
 * @param photons in each
 */
record Beam(List<Double> kev, List<Double> photons, int anode, double kv) {
    private static final double TAKE_OFF_SIN = Math.sin(Math.toRadians(20));
    private static final double WINDOW_BERYLLIUM_CM = 0.0125;

    static Beam ofTube(int anode, double kv, List<Filter> filters) {
        var kev = new ArrayList<Double>();
        var photons = new ArrayList<Double>();
        for (double e = 1.6; e < kv; e += step(e)) {
            double width = Math.min(step(e), kv - e);
            double middle = e + width / 2;
            kev.add(middle);
            photons.add(continuum(anode, kv, middle) * width * transmitted(middle, filters));
        }
        for (var line : anodeLines(anode, kv)) {
            kev.add(line.kev());
            photons.add(line.photons() * transmitted(line.kev(), filters));
        }
        return new Beam(List.copyOf(kev), List.copyOf(photons), anode, kv);
    }

    /** A line of the anode and its photons, in the continuum's unit (of which 1.35e9 is Ebel's constant). */
    record AnodeLine(double kev, double photons) {}

    static List<AnodeLine> anodeLines(int anode, double kv) {
        var all = new ArrayList<AnodeLine>();
        var atom = Atom.of(anode);
        for (var shell : Shell.values()) {
            double edge = atom.edge(shell);
            if (edge < 1 || edge >= kv) continue;
            double shellPhotons = shellPhotons(atom, shell, kv);
            for (var line : atom.lines(shell))
                all.add(new AnodeLine(line.kev(), shellPhotons * line.rate() * escaping(anode, kv, line.kev())));
        }
        return all;
    }

    static double step(double kev) {
        return kev < 12 ? 0.25 : kev < 30 ? 0.5 : 1.0;
    }

    private static double continuum(int z, double kv, double kev) {
        double x = 1.109 - 0.00435 * z + 0.00175 * kv;
        return 1.35e9 * z * Math.pow(kv / kev - 1, x) * escaping(z, kv, kev);
    }

    private static double shellPhotons(Atom atom, Shell shell, double kv) {
        int z = atom.z();
        double u = kv / atom.edge(shell);
        double j = 0.0135 * z;
        boolean k = shell == Shell.K;
        double zb = k ? 2 * 0.35 : (shell == Shell.L3 ? 4 : 2) * 0.25;
        double base = u * Math.log(u) + 1 - u;
        double slowing = 1
                + 16.05
                        * Math.sqrt(j / atom.edge(shell))
                        * (Math.sqrt(u) * Math.log(u) + 2 * (1 - Math.sqrt(u)))
                        / base;
        double back = 1 - 0.0081517 * z + 3.613e-5 * z * z + 0.009583 * z * Math.exp(-u) + 0.001141 * kv;
        double correction = k ? 1 : -0.4814 + 0.03781 * z - 2.413e-4 * z * z;
        return (k ? 5e13 : 4.94e13 * correction) * zb / z * base * slowing * back * atom.fluorescenceYield(shell);
    }

    /** The share of photons that come out of the anode, from the mean depth in which electrons make them. */
    private static double escaping(int z, double kv, double kev) {
        double u = kv / kev;
        if (u <= 1) return 1;
        double m = 0.1382 - 0.9211 / Math.sqrt(z);
        double lnZ = Math.log(z);
        double eta = Math.pow(kv, m) * (0.1904 - 0.2236 * lnZ + 0.1292 * lnZ * lnZ - 0.0149 * lnZ * lnZ * lnZ);
        double j = 0.0135 * z;
        double most = Atom.of(z).weight() / z * (0.787e-5 * Math.sqrt(j) * Math.pow(kv, 1.5) + 0.735e-6 * kv * kv);
        double lnU = Math.log(u);
        double depth = most
                * lnU
                * (0.49269 - 1.0987 * eta + 0.78557 * eta * eta)
                / (0.70256 - 1.09865 * eta + 1.0046 * eta * eta + lnU);
        double chi = 2 * Atom.of(z).attenuation(kev) * depth / TAKE_OFF_SIN;
        return chi < 1e-9 ? 1 : -Math.expm1(-chi) / chi;
    }

    private static double transmitted(double kev, List<Filter> filters) {
        double exponent = Atom.of(4).attenuation(kev) * 1.848 * WINDOW_BERYLLIUM_CM;
        for (var filter : filters) exponent += attenuation(filter, kev);
        return Math.exp(-exponent);
    }

    private static double attenuation(Filter filter, double kev) {
        var compound = Xraylib.CompoundParser(filter.material());
        double mu = 0;
        for (int i = 0; i < compound.getNElements(); i++)
            mu += compound.getMassFractions()[i]
                    * Atom.of(compound.getElements()[i]).attenuation(kev);
        double density = compound.getNElements() == 1 ? Xraylib.ElementDensity(compound.getElements()[0]) : 1.4;
        return mu * density * filter.micrometres() * 1e-4;
    }
}
