package io.ytterby.spectra.xrf;

import com.github.tschoonj.xraylib.Xraylib;

/** The tube's continuum as thick goods throw it back: Rayleigh and Compton over what the goods absorb. */
final class Scatter {
    private static final double GRID_KEV = 0.02;

    private final double[] grid;

    private Scatter(double[] grid) {
        this.grid = grid;
    }

    static Scatter of(Excited excited, Matrix matrix, Detector detector, double inDeg, double outDeg) {
        double theta = Math.toRadians(180 - 90 + Math.abs(90 - inDeg - outDeg));
        double paths = 1 / Math.sin(Math.toRadians(inDeg)) + 1 / Math.sin(Math.toRadians(outDeg));
        double kv = excited.beam().kv();
        var grid = new double[(int) (kv / GRID_KEV) + 2];
        for (int i = 1; i < grid.length; i++) {
            double kev = i * GRID_KEV;
            if (kev < 0.8 || kev >= kv) continue;
            double thrown = 0;
            for (var part : matrix.fractions().entrySet())
                thrown += part.getValue()
                        * (Xraylib.DCS_Rayl(part.getKey(), kev, theta) + Xraylib.DCS_Compt(part.getKey(), kev, theta));
            grid[i] = continuum(excited, kev) * thrown / (matrix.attenuation(kev) * paths) * detector.efficiency(kev);
        }
        return new Scatter(grid);
    }

    static Scatter ofElectrons(double kv, Matrix matrix, Detector detector, double outDeg) {
        var grid = new double[(int) (kv / GRID_KEV) + 2];
        for (int i = 1; i < grid.length; i++) {
            double kev = i * GRID_KEV;
            if (kev < 0.8 || kev >= kv) continue;
            double sigma = 4.5e5 / (Math.pow(kv, 1.65) - Math.pow(kev, 1.65));
            double chi = matrix.attenuation(kev) / Math.sin(Math.toRadians(outDeg));
            grid[i] = (kv / kev - 1) / (1 + chi / sigma) * detector.efficiency(kev);
        }
        return new Scatter(grid);
    }

    private static double continuum(Excited excited, double kev) {
        int lines = Beam.anodeLines(excited.beam().anode(), excited.beam().kv()).size();
        int n = excited.energies() - lines;
        for (int i = 0; i + 1 < n; i++)
            if (excited.kev(i + 1) >= kev) {
                double way = (kev - excited.kev(i)) / (excited.kev(i + 1) - excited.kev(i));
                return Math.max(0, perKev(excited, i) * (1 - way) + perKev(excited, i + 1) * way);
            }
        return perKev(excited, n - 1);
    }

    private static double perKev(Excited excited, int i) {
        return excited.photons(i) / Beam.step(excited.kev(i));
    }

    /** @return counts per keV at an energy, in arbitrary units */
    double at(double kev) {
        double at = kev / GRID_KEV;
        int i = (int) at;
        if (i < 0 || i + 1 >= grid.length) return 0;
        return grid[i] + (at - i) * (grid[i + 1] - grid[i]);
    }
}
