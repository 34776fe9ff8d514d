package io.ytterby.spectra.xrf;

import io.ytterby.spectra.ElementFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a fit says of each element, with what each rests on. */
final class Findings {
    /** What tables of yields and of absorption leave open, as a share of an amount. */
    private static final double PHYSICS = 0.08;

    /** Below this share of counts in lines, shares of weight mean little: what is seen is mostly the beam thrown back. */
    static final double DIM = 0.3;

    /** Lanthanum to neodymium. */
    private static final Set<Integer> LIGHT = Set.of(57, 58, 59, 60);

    /** No ore has less of it than of the others. */
    private static final int CERIUM = 58;

    /** A score that is enough for one of them when the company is found. */
    private static final double IN_COMPANY = 2.0;

    /** Chi-squared per bin up to which thresholds hold as they stand. */
    private static final double GOOD = 1.2;

    /** A score that makes one of them a part of the company. */
    private static final double FAINT = 1.0;

    private static final int MOST_RIVALS = 3;

    private final Composed composed;
    private final Fitted fitted;

    Findings(Composed composed) {
        this.composed = composed;
        this.fitted = composed.fitted();
    }

    List<ElementFinding> all() {
        var all = new ArrayList<ElementFinding>();
        double misfit = Math.max(1, Math.sqrt(fitted.chi2PerBin() / GOOD)) * (composed.lit() < DIM ? 1.5 : 1);
        boolean together = together(misfit);
        for (int z : fitted.elements().keySet()) {
            double score = composed.score(z);
            double alone = Thresholds.standard().of(Atom.of(z).symbol()) * misfit;
            double threshold = together && LIGHT.contains(z) ? Math.min(alone, IN_COMPANY * misfit) : alone;
            if (Library.RARE_EARTHS.contains(z) || score > threshold) all.add(finding(z, score, threshold));
        }
        return all;
    }

    /** Whether the light rare earths, which no ore parts, are there as a company, each of them perhaps too faint alone. */
    private boolean together(double misfit) {
        long there = LIGHT.stream()
                .filter(z -> fitted.elements().containsKey(z) && composed.score(z) > FAINT)
                .count();
        if (there < 2 || !fitted.elements().containsKey(CERIUM) || composed.score(CERIUM) <= FAINT) return false;
        double worse =
                fitted.chi2Without(LIGHT.stream().mapToInt(Integer::intValue).toArray()) - fitted.chi2();
        double doubt = LIGHT.stream()
                .filter(fitted.elements()::containsKey)
                .mapToDouble(composed.doubt()::of)
                .max()
                .orElse(1);
        return Math.sqrt(Math.max(0, worse)) / doubt > Thresholds.standard().of("company") * misfit;
    }

    private ElementFinding finding(int z, double score, double threshold) {
        double[] free = fitted.free(z);
        double percent = free[0] * composed.percentPerUnit();
        double sd = score == 0 ? free[1] * composed.percentPerUnit() : Math.abs(percent / score);
        double u = 2 * Math.hypot(sd, PHYSICS * percent);
        boolean found = score > threshold;
        return new ElementFinding(
                Atom.of(z).symbol(),
                found,
                score,
                Math.max(0, percent),
                u,
                1.645 * sd,
                3.29 * sd,
                threshold,
                found ? evidence(z) : unseen(z));
    }

    private ElementFinding.Evidence unseen(int z) {
        return new ElementFinding.Evidence(lines(z), Math.max(0, fitted.counts(z)), 0, 0, List.of());
    }

    private ElementFinding.Evidence evidence(int z) {
        double[] free = fitted.free(z);
        double counts = fitted.counts(z);
        double worse = fitted.chi2Without(z) - fitted.chi2();
        return new ElementFinding.Evidence(
                lines(z), counts, 2 * counts * free[1] / Math.max(free[0], 1e-300), worse, rivals(z));
    }

    private List<ElementFinding.Line> lines(int z) {
        var lights = fitted.lights().of(z).stream()
                .filter(light -> fitted.axis().holds(light.line().kev()))
                .toList();
        double sum = lights.stream().mapToDouble(Lights.Light::counts).sum();
        return lights.stream()
                .sorted(Comparator.comparingDouble(Lights.Light::counts).reversed())
                .limit(6)
                .map(light -> new ElementFinding.Line(
                        Atom.of(z).symbol() + " " + LineName.of(light.line()),
                        light.line().kev(),
                        light.counts() / sum))
                .toList();
    }

    /** Who would take the element's place: those that grow most when it is taken out, and how much worse they explain it. */
    private List<ElementFinding.Rival> rivals(int z) {
        var without = fitted.without(z);
        double worse = Math.max(0, without.chi2() - fitted.chi2());
        return fitted.elements().keySet().stream()
                .filter(other -> other != z)
                .filter(other -> without.grown(other) > 0)
                .sorted(Comparator.comparingDouble((Integer other) -> without.grown(other))
                        .reversed())
                .limit(MOST_RIVALS)
                .map(other -> new ElementFinding.Rival(Atom.of(other).symbol(), worse))
                .toList();
    }
}
