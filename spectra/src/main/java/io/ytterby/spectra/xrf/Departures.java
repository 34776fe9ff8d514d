package io.ytterby.spectra.xrf;

import io.ytterby.spectra.xrf.Column.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What strong elements may do other than the model says, each as a column with the size that it is expected to have: a
 * systematic error that is fitted, not waved at. Without these a bent iron line is read as dysprosium.
 */
final class Departures {
    private final Painter painter;
    private final int bins;
    private final double looseness;

    /** @param looseness scales all that is expected: 1 where nothing is known of the instrument */
    Departures(Painter painter, int bins, double looseness) {
        this.painter = painter;
        this.bins = bins;
        this.looseness = looseness;
    }

    /** @param amounts fitted coefficients by atomic number: the strong elements only */
    List<Column> of(Lights lights, Map<Integer, Double> amounts) {
        var all = new ArrayList<Column>();
        amounts.forEach((z, amount) -> {
            place(all, Atom.of(z), lights.of(z), amount);
            shares(all, Atom.of(z), lights.of(z), amount);
        });
        return all;
    }

    /** What only the strongest lines show: the shape of the detector's answer, and what an atom does beside its lines. */
    List<Column> shapes(Lights lights, Map<Integer, Double> amounts) {
        var all = new ArrayList<Column>();
        amounts.forEach((z, amount) -> shape(all, Atom.of(z), lights.of(z), amount));
        return all;
    }

    private void place(List<Column> all, Atom atom, List<Lights.Light> lights, double amount) {
        Map<String, double[]> shift = new LinkedHashMap<>();
        Map<String, double[]> width = new LinkedHashMap<>();
        for (var light : lights) {
            double kev = light.line().kev();
            double area = light.counts() * amount;
            painter.shift(shift.computeIfAbsent(group(light.line()), none -> new double[bins]), kev, area);
            painter.width(width.computeIfAbsent(group(light.line()), none -> new double[bins]), kev, area);
        }
        var name = atom.symbol() + ": ";
        shift.forEach((group, values) -> all.add(nuisance(name + "place of " + group, values, 0.002)));
        width.forEach((group, values) -> all.add(nuisance(name + "width of " + group, values, 0.006)));
    }

    private void shape(List<Column> all, Atom atom, List<Lights.Light> lights, double amount) {
        var shortTail = new double[bins];
        var longTail = new double[bins];
        var shelf = new double[bins];
        var escape = new double[bins];
        var wings = new double[bins];
        for (var light : lights) {
            double kev = light.line().kev();
            double area = light.counts() * amount;
            painter.tail(shortTail, kev, area, Painter.SHORT_TAIL_KEV);
            painter.tail(longTail, kev, area, Painter.LONG_TAIL_KEV);
            painter.shelf(shelf, kev, area);
            painter.escape(escape, kev, area * 0.01);
            painter.natural(wings, kev, area, light.line().halfWidthKev());
        }
        var name = atom.symbol() + ": ";
        all.add(nuisance(name + "short tail", shortTail, 0.01));
        all.add(nuisance(name + "long tail", longTail, 0.005));
        all.add(nuisance(name + "shelf", shelf, 0.003));
        all.add(nuisance(name + "escape", escape, 0.5));
        all.add(nuisance(name + "natural width", wings, 0.03));
        all.add(radiativeAuger(atom, lights, amount));
        all.add(outerAuger(atom, lights, amount));
        all.add(step(atom, lights, amount));
        all.add(satellite(atom, lights, amount));
    }

    /** Lines that stand together and move together: their true places differ by some eV from element to compound. */
    private static String group(AtomicLine line) {
        if (line.shell() != Shell.K) return line.shell().name();
        return line.rate() > 0.2 ? "Ka" : "Kb";
    }

    /**
     * A photon that throws out an L electron as it leaves arrives without that electron's binding energy: some thousandths of
     * the K lines in metals of the fourth period (T. Aberg, 1971), where nickel's look like holmium and chromium's like cerium.
     */
    private Column radiativeAuger(Atom atom, List<Lights.Light> lights, double amount) {
        var values = new double[bins];
        for (var light : lights)
            if (light.line().shell() == Shell.K && light.line().rate() > 0.2) {
                double edge = light.line().kev() - atom.edge(Shell.L3);
                painter.tail(values, edge, light.counts() * amount, 0.12);
            }
        return nuisance(atom.symbol() + ": radiative Auger", values, 0.005);
    }

    /** The same with an M electron, just below the Kb lines. */
    private Column outerAuger(Atom atom, List<Lights.Light> lights, double amount) {
        var values = new double[bins];
        for (var light : lights)
            if (light.line().shell() == Shell.K && light.line().rate() < 0.2)
                painter.tail(values, light.line().kev() - 0.04, light.counts() * amount, 0.06);
        return nuisance(atom.symbol() + ": outer radiative Auger", values, 0.02);
    }

    /** From there up to the line, photons that left an outer electron on the way stand as on a step. */
    private Column step(Atom atom, List<Lights.Light> lights, double amount) {
        var values = new double[bins];
        for (var light : lights)
            if (light.line().shell() == Shell.K && light.line().rate() > 0.2) {
                double top = light.line().kev();
                double edge = top - atom.edge(Shell.L3);
                painter.shelf(values, top, light.counts() * amount * top);
                painter.shelf(values, edge, -light.counts() * amount * edge);
            }
        return nuisance(atom.symbol() + ": step", values, 0.005);
    }

    /** Atoms that had lost an L electron too shine some thirty eV higher (Ka3,4). */
    private Column satellite(Atom atom, List<Lights.Light> lights, double amount) {
        var values = new double[bins];
        for (var light : lights)
            if (light.line().shell() == Shell.K && light.line().rate() > 0.2)
                painter.line(
                        values,
                        light.line().kev() + 0.03,
                        light.counts() * amount,
                        light.line().halfWidthKev());
        return nuisance(atom.symbol() + ": satellite", values, 0.01);
    }

    /** Each shell, and within it each strong line, may shine more or less than tables say. */
    private void shares(List<Column> all, Atom atom, List<Lights.Light> lights, double amount) {
        Map<Shell, double[]> shells = new EnumMap<>(Shell.class);
        double whole = lights.stream().mapToDouble(Lights.Light::counts).sum();
        for (var light : lights) {
            var line = new double[bins];
            painter.line(
                    line,
                    light.line().kev(),
                    light.counts() * amount,
                    light.line().halfWidthKev());
            var shell = shells.computeIfAbsent(light.line().shell(), none -> new double[bins]);
            for (int b = 0; b < bins; b++) shell[b] += line[b];
            boolean first = light.line().rate() > 0.45;
            if (!first && light.counts() > 0.01 * whole)
                all.add(nuisance(
                        atom.symbol() + ": line %.2f keV".formatted(light.line().kev()), line, 0.05));
        }
        shells.remove(Shell.K);
        shells.remove(Shell.L3);
        shells.forEach((shell, line) -> all.add(nuisance(atom.symbol() + ": shell " + shell, line, 0.1)));
    }

    private Column nuisance(String name, double[] values, double prior) {
        return new Column(name, Kind.NUISANCE, values, prior * looseness);
    }
}
