package io.ytterby.spectralab.physics;

import com.github.tschoonj.xraylib.Xraylib;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cross sections of some elements at the energies of a beam and of all their lines, looked up once for many samples. */
final class Tables {
    /** A line that no element of these samples can make above this share of its shell's light is left out. */
    private static final double LEAST_SHARE = 2e-3;

    final Beam beam;
    final List<Integer> elements;
    final List<Emission> lines;
    /** Index into {@link #elements} of each line. */
    final int[] elementOf;
    /** Attenuation, cm2/g, by element and energy of the beam. */
    final double[][] muBeam;
    /** Attenuation, cm2/g, by element and line. */
    final double[][] muLine;
    /** Photons of the line's shell per photon of the beam and g/cm2 of its element, by line and energy of the beam. */
    final double[][] made;
    /** Elastic scatter into the detector, cm2/g/sr, by element and energy of the beam. */
    final double[][] rayleigh;
    /** Inelastic scatter into the detector, cm2/g/sr, by element and energy of the beam. */
    final double[][] compton;
    /** Energy after inelastic scatter, keV, by energy of the beam. */
    final double[] comptonKev;
    /** Attenuation at that energy, cm2/g, by element. */
    final double[][] muCompton;

    Tables(Beam beam, Set<Integer> present, double scatterAngleDeg) {
        this.beam = beam;
        this.elements = List.copyOf(new TreeSet<>(present));
        this.lines = emissions();
        this.elementOf =
                lines.stream().mapToInt(line -> elements.indexOf(line.z())).toArray();
        double theta = Math.toRadians(scatterAngleDeg);
        comptonKev = new double[beam.size()];
        for (int e = 0; e < beam.size(); e++) comptonKev[e] = Xraylib.ComptonEnergy(beam.kev()[e], theta);
        muBeam = new double[elements.size()][];
        muLine = new double[elements.size()][];
        muCompton = new double[elements.size()][];
        rayleigh = new double[elements.size()][];
        compton = new double[elements.size()][];
        for (int i = 0; i < elements.size(); i++) fill(i, theta);
        made = new double[lines.size()][];
        for (int l = 0; l < lines.size(); l++) made[l] = production(l);
    }

    private List<Emission> emissions() {
        double highest = beam.kev()[beam.size() - 1];
        var all = new ArrayList<Emission>();
        for (int z : elements)
            for (var line : Atom.of(z).lines())
                if (line.share() > LEAST_SHARE && line.kev() < highest && Xraylib.EdgeEnergy(z, line.shell()) < highest)
                    all.add(line);
        return List.copyOf(all);
    }

    private void fill(int i, double theta) {
        int z = elements.get(i);
        muBeam[i] = new double[beam.size()];
        rayleigh[i] = new double[beam.size()];
        compton[i] = new double[beam.size()];
        muCompton[i] = new double[beam.size()];
        muLine[i] = lines.stream()
                .mapToDouble(line -> Atom.attenuation(z, line.kev()))
                .toArray();
        for (int e = 0; e < beam.size(); e++) {
            double kev = beam.kev()[e];
            muBeam[i][e] = Atom.attenuation(z, kev);
            muCompton[i][e] = Atom.attenuation(z, comptonKev[e]);
            rayleigh[i][e] = Xraylib.DCS_Rayl(z, kev, theta);
            compton[i][e] = Xraylib.DCS_Compt(z, kev, theta);
        }
    }

    /** Lines of one shell share the array of the first of them. */
    private double[] production(int l) {
        var line = lines.get(l);
        if (l > 0 && lines.get(l - 1).z() == line.z() && lines.get(l - 1).shell() == line.shell()) return made[l - 1];
        double[] photons = new double[beam.size()];
        var atom = Atom.of(line.z());
        for (int e = 0; e < photons.length; e++) photons[e] = atom.photonsOf(line.shell(), beam.kev()[e]);
        return photons;
    }

    /** @return attenuation of a mixture, by energy */
    static double[] mixed(double[] weights, double[][] byElement) {
        double[] sum = new double[byElement[0].length];
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) continue;
            double[] of = byElement[i];
            for (int e = 0; e < sum.length; e++) sum[e] += weights[i] * of[e];
        }
        return sum;
    }
}
