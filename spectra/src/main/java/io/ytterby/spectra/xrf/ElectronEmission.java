package io.ytterby.spectra.xrf;

import static com.github.tschoonj.xraylib.Xraylib.*;

/**
 * Characteristic light under a beam of electrons: H. Bethe's ionisation, slowing down by his law, and J. Philibert's
 * absorption as K. Heinrich has it. Made for ratios of lines, not for standardless analysis.
 */
final class ElectronEmission implements Emission {
    private final double kv;
    private final double sinOut;
    private final Matrix matrix;

    ElectronEmission(double kv, double outDeg, Matrix matrix) {
        this.kv = kv;
        this.sinOut = Math.sin(Math.toRadians(outDeg));
        this.matrix = matrix;
    }

    @Override
    public Matrix matrix() {
        return matrix;
    }

    @Override
    public double intensity(Atom atom, AtomicLine line) {
        double vacancies = vacancies(atom, line.shell());
        return vacancies * atom.fluorescenceYield(line.shell()) * line.rate() * escaping(atom, line);
    }

    /** With those that Coster-Kronig transitions move down from higher L shells. */
    private double vacancies(Atom atom, Shell shell) {
        double one = ionised(atom, Shell.L1);
        double two = ionised(atom, Shell.L2) + atom.costerKronig(FL12_TRANS) * one;
        return switch (shell) {
            case K -> ionised(atom, Shell.K);
            case L1 -> one;
            case L2 -> two;
            case L3 ->
                ionised(atom, Shell.L3) + atom.costerKronig(FL23_TRANS) * two + atom.costerKronig(FL13_TRANS) * one;
        };
    }

    /** Vacancies per electron and gram: the cross section over the energy lost, summed along the way down. */
    private double ionised(Atom atom, Shell shell) {
        double edge = atom.edge(shell);
        if (edge < 0.5 || edge >= kv) return 0;
        double mean = 0.0115 * meanZ();
        int steps = 40;
        double width = (kv - edge) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double e = edge + (i + 0.5) * width;
            double crossSection = shell.electrons() * Math.log(e / edge) / (e * edge);
            double stopping = Math.log(1.166 * e / mean) / e;
            sum += crossSection / Math.max(stopping, 1e-6) * width;
        }
        return sum / atom.weight();
    }

    private double escaping(Atom atom, AtomicLine line) {
        double edge = atom.edge(line.shell());
        double sigma = 4.5e5 / (Math.pow(kv, 1.65) - Math.pow(edge, 1.65));
        double chi = matrix.attenuation(line.kev()) / sinOut;
        double h = 1.2 * meanWeight() / Math.pow(meanZ(), 2);
        return 1 / ((1 + chi / sigma) * (1 + h / (1 + h) * chi / sigma));
    }

    private double meanZ() {
        return matrix.fractions().entrySet().stream()
                .mapToDouble(part -> part.getKey() * part.getValue())
                .sum();
    }

    private double meanWeight() {
        return matrix.fractions().entrySet().stream()
                .mapToDouble(part -> Atom.of(part.getKey()).weight() * part.getValue())
                .sum();
    }
}
