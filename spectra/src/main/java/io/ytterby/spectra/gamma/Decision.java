package io.ytterby.spectra.gamma;

import io.ytterby.spectra.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the amounts of the series mean. Each claim is a difference with its error, and must stand above it: thorium more than
 * rock would bring along with its uranium (and its potassium, where no background was measured), or more than the place's own;
 * lutetium more than the scattering of the others could look like.
 */
final class Decision {
    /** The score of what no claim speaks for: a number, since JSON knows no infinity. */
    private static final double WORST = -99;

    private final Fit fit;
    private final @Nullable Fit place;
    private final WindowRatio ratio;
    private final GammaModel model;

    /** @param place the background's own fit, scaled to the goods' live time, or null if none was measured */
    Decision(Fit fit, @Nullable Fit place, WindowRatio ratio, GammaModel model) {
        this.fit = fit;
        this.place = place;
        this.ratio = ratio;
        this.model = model;
    }

    /** @return how many standard deviations worse the spectrum is explained without the series */
    double present(Series series) {
        return Math.sqrt(fit.worseWithout(EnumSet.of(series)) / Math.max(1, fit.chi2PerBin()));
    }

    double claim() {
        return model.value("claim.sigmas");
    }

    /** @return thorium's score: the better founded of its two claims, and no better than that it is there at all */
    double thorium() {
        double present = present(Series.TH) + claim();
        double rock = Math.min(overRock(), present - model.value("rock.present.sigmas"));
        double place = Math.min(overPlace(), present - model.value("present.sigmas"));
        return Math.max(WORST, Math.max(rock, place));
    }

    double lutetium() {
        double share = model.value("lutetium.over.others");
        double excess = excess(Series.LU, Map.of(Series.TH, share, Series.RA, share, Series.U235, share));
        return Math.min(excess, present(Series.LU) - model.value("lutetium.present.sigmas") + claim());
    }

    private double overRock() {
        if (!(ratio.value() + 2 * ratio.u() >= model.value("window.ratio.of.radium"))) return Double.NEGATIVE_INFINITY;
        double uranium = model.value("thorium.over.uranium");
        double potassium = place == null ? model.value("thorium.over.potassium") : salt();
        return excess(Series.TH, Map.of(Series.RA, uranium, Series.K, potassium));
    }

    private double overPlace() {
        if (place == null) return Double.NEGATIVE_INFINITY;
        double times = model.value("thorium.over.place");
        double bound = times * place.amount(Series.TH)
                + salt() * fit.amount(Series.K)
                + model.value("thorium.over.ore") * fit.amount(Series.RA);
        double excess = fit.amount(Series.TH) - bound;
        if (excess <= 0) return excess / fit.sigma(Series.TH);
        double worse = fit.worseWith(Series.TH, bound) / Math.max(1, fit.chi2PerBin());
        double boundError = times * place.sigma(Series.TH) / excess;
        return 1 / Math.sqrt(1 / Math.max(worse, 1e-9) + boundError * boundError)
                - model.value("place.claim.sigmas")
                + claim();
    }

    /** @return thorium by potassium that counts for nothing, where there is much potassium */
    private double salt() {
        return present(Series.K) < model.value("present.sigmas") ? 0 : model.value("thorium.over.salt");
    }

    /** @return the series less the others, each times its factor, in standard deviations */
    private double excess(Series series, Map<Series, Double> times) {
        var factors = new EnumMap<Series, Double>(Series.class);
        factors.put(series, 1.0);
        times.forEach((other, factor) -> factors.put(other, -factor));
        double sum = 0;
        double variance = 0;
        for (var a : factors.entrySet()) {
            sum += a.getValue() * fit.amount(a.getKey());
            for (var b : factors.entrySet())
                variance += a.getValue() * b.getValue() * fit.covariance(a.getKey(), b.getKey());
        }
        return sum / Math.sqrt(Math.max(variance, 1e-300));
    }

    /** @return the interval (k = 2) of thorium over uranium by activity, in words */
    String interval() {
        double thorium = fit.amount(Series.TH);
        double uranium = fit.amount(Series.RA);
        double u = 2 * fit.sigma(Series.TH);
        double least = Math.max(0, thorium - u) / (uranium + 2 * fit.sigma(Series.RA));
        double rest = uranium - 2 * fit.sigma(Series.RA);
        String most = rest > 0 ? Numbers.shown((thorium + u) / rest) : "no upper bound";
        return "Th-232/Ra-226 by activity from " + Numbers.shown(least) + " to " + most + " (k = 2), " + ratio.words();
    }

    List<Reason> reasons(boolean thorium, boolean lutetium) {
        var reasons = new ArrayList<Reason>();
        if (thorium) reasons.add(new Reason("thorium-series", thoriumWords()));
        if (lutetium)
            reasons.add(new Reason(
                    "lutetium",
                    "Lu-176 at 202 and 307 keV, as lutetium itself shines: " + Numbers.shown(present(Series.LU))
                            + " standard deviations"));
        double uranium = present(Series.RA);
        if (uranium >= model.value("present.sigmas"))
            reasons.add(new Reason(
                    "uranium-series",
                    "Ra-226 and its daughters " + (place == null ? "in the spectrum" : "above the background") + " by "
                            + Numbers.shown(uranium) + " standard deviations"));
        if (place == null)
            reasons.add(new Reason(
                    "no-background",
                    "No background was measured: what the place itself shines is told apart by its potassium"));
        if (!thorium && !lutetium)
            reasons.add(new Reason(
                    "gamma-clears-nothing",
                    "Separated rare earths do not shine, so silence is no pass. Thorium " + amount() + "; "
                            + interval()));
        return reasons;
    }

    private String amount() {
        return Numbers.shown(fit.amount(Series.TH)) + " +/- " + Numbers.shown(2 * fit.sigma(Series.TH))
                + " decays seen";
    }

    private String thoriumWords() {
        String why = overRock() >= claim()
                ? "it dominates uranium as in monazite or a thorium-bearing rare-earth ore"
                : "it exceeds what the place itself shines";
        return "Th-232 series at " + Numbers.shown(present(Series.TH)) + " standard deviations, " + amount() + "; "
                + why + "; " + interval();
    }
}
