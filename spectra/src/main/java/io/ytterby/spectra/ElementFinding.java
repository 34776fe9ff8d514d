package io.ytterby.spectra;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element (or decay series) in a spectrum.
 *
 * @param element its symbol
 * @param found whether the score is above the threshold
 * @param z score: how far the fitted amount lies above what benign goods of this kind show, in standard deviations
 * @param wtPct estimate in weight percent; null where the beam cannot say (gamma)
 * @param u expanded uncertainty (k = 2) of the estimate, same unit
 * @param lc critical level (Currie): above it something is there
 * @param ld detection limit (Currie): what would be seen in 95 of 100 measurements
 * @param threshold of z, above which the element counts as found
 */
public record ElementFinding(
        String element,
        boolean found,
        double z,
        @Nullable Double wtPct,
        @Nullable Double u,
        @Nullable Double lc,
        @Nullable Double ld,
        double threshold,
        Evidence evidence) {

    /**
     * What the finding rests on.
     *
     * @param lines that carry it
     * @param counts net counts of the element's lines in the spectrum
     * @param countsU their expanded uncertainty (k = 2)
     * @param chi2WithoutIt how much chi-squared grows when the element is taken out of the model and all else is fitted anew
     * @param rivals what else could explain it, nearest first
     */
    public record Evidence(List<Line> lines, double counts, double countsU, double chi2WithoutIt, List<Rival> rivals) {
        public Evidence {
            lines = List.copyOf(lines);
            rivals = List.copyOf(rivals);
        }
    }

    /** A line by its name ({@code Dy La1}), energy in keV, and share of the element's counts. */
    public record Line(String name, double kev, double share) {}

    /** Another element, and how much worse (in chi-squared) the spectrum is explained by it alone. */
    public record Rival(String element, double chi2Worse) {}
}
