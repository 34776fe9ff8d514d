package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Curve;
import io.ytterby.spectra.ElementFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The curves of a fit, per bin. */
final class Curves {
    private Curves() {}

    static Curve of(Fitted fitted, List<ElementFinding> findings) {
        var axis = fitted.axis();
        var kev = new ArrayList<Double>();
        var measured = new ArrayList<Double>();
        for (int b = 0; b < axis.bins(); b++) {
            kev.add(fitted.response().trueKev(axis.kev(b)));
            measured.add(axis.counts(b));
        }
        Map<String, List<Double>> parts = new LinkedHashMap<>();
        for (var finding : findings)
            if (finding.found())
                parts.put(
                        finding.element(),
                        list(fitted.part(Atom.of(finding.element()).z())));
        return new Curve(kev, measured, list(fitted.model()), parts);
    }

    private static List<Double> list(double[] values) {
        var list = new ArrayList<Double>(values.length);
        for (double each : values) list.add(Math.max(0, each));
        return list;
    }
}
