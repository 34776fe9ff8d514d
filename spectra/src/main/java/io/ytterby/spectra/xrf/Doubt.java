package io.ytterby.spectra.xrf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much less a standard deviation is worth in a spectrum that shows that the model is wrong there. */
final class Doubt {
    /** Chi-squared per bin up to which an instrument is as good as its card. */
    private static final double TRUSTED = 1.15;

    /** How far from a strong line its wrong shape reaches. */
    private static final double REACH_KEV = 1;

    private final Fitted fitted;
    private final Map<Integer, Double> rest = new LinkedHashMap<>();

    Doubt(Fitted fitted) {
        this.fitted = fitted;
    }

    /** @return by how many standard deviations the lines of one shell disagree with the others of the element */
    private double disagreement(int z) {
        double[] part = fitted.probe(z);
        return part == null ? 0 : Math.abs(part[0] / part[1]);
    }

    /** @return chi-squared per bin where the element's lines stand, weighted as the lines are */
    private double misfitAt(int z) {
        var values = fitted.shape(z);
        var model = fitted.model();
        double sum = 0;
        double weights = 0;
        for (int b = 0; b < fitted.axis().bins(); b++) {
            double weight = values[b] * values[b] / fitted.variance(b);
            sum += weight * Math.pow(fitted.axis().counts(b) - model[b], 2) / fitted.variance(b);
            weights += weight;
        }
        return weights > 0 ? sum / weights : 0;
    }

    /** How many standard deviations the amount lies above none, with the misfit and the disagreement of its lines counted in. */
    double score(int z) {
        double[] free = fitted.free(z);
        return free[0] / (free[1] * of(z));
    }

    /** By how much a standard deviation is worth less here: misfit, disagreement of its lines, unrest of its neighbours. */
    double of(int z) {
        return Math.max(Math.max(1, unrest(z)), Math.max(Math.sqrt(misfitAt(z)), disagreement(z) - 1));
    }

    /**
     * How restless the other rare earths are, whose lines stand among the same strong ones: where amounts that cannot all be
     * there are fitted with many standard deviations of either sign, a standard deviation is worth so much less.
     */
    private double unrest(int z) {
        if (rest.isEmpty())
            fitted.elements().keySet().stream()
                    .filter(each -> each > 56 && Library.RARE_EARTHS.contains(each))
                    .forEach(each -> {
                        double[] free = fitted.free(each);
                        rest.put(each, Math.abs(free[0] / free[1]));
                    });
        double[] others = rest.entrySet().stream()
                .filter(each -> each.getKey() != z)
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return others.length == 0 ? 1 : others[others.length / 2] / 1.2;
    }

    /**
     * How much light of strong lines is where the model is wrong, and how near to an element's own: what it shares with the
     * element's line in energy it may shape like one.
     *
     * @return as a share of all light; 0 if the instrument is as good as its card
     */
    double shadow(int z) {
        double wrong = Math.sqrt(
                Math.max(0, fitted.trusted() - TRUSTED) / fitted.axis().total());
        return wrong == 0 ? 0 : wrong * near(z);
    }

    /** Strong elements' counts beside an element's main line, weighted by their distance, as a share of all. */
    private double near(int z) {
        double main = fitted.lights().of(z).stream()
                .filter(light -> fitted.axis().holds(light.line().kev()))
                .max(Comparator.comparingDouble(Lights.Light::counts))
                .map(light -> light.line().kev())
                .orElse(0.0);
        double sum = 0;
        for (int other : fitted.elements().keySet()) {
            if (other == z || fitted.amount(other) <= 0 || Library.RARE_EARTHS.contains(other)) continue;
            for (var light : fitted.lights().of(other))
                sum += fitted.amount(other)
                        * light.counts()
                        * Math.exp(-Math.abs(light.line().kev() - main) / REACH_KEV);
        }
        return sum / fitted.axis().total();
    }
}
