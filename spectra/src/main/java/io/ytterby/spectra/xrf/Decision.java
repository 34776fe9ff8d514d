package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Declared;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Reason;
import io.ytterby.spectra.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the findings mean beside the papers. An element that is found and not declared is named before anything else; a pass
 * is given only where all that is controlled could have been seen.
 */
final class Decision {
    /** What is controlled beside the rare earths, and in weight percent how much of it is more than an impurity. */
    private static final Set<String> OTHER_CONTROLLED = Set.of("Sb", "Ga", "Ge", "In", "Te", "Bi", "W");

    private static final double OTHER_PERCENT = 1.0;
    private static final double RARE_EARTH_PERCENT = 0.003;

    /** Goods in which this much of a rare earth could hide are not cleared. */
    private static final double BLIND_PERCENT = 1.0;

    /** Chi-squared per bin above which the model does not describe the spectrum at all. */
    private static final double MISFIT = 40;

    private static final double MAIN_PERCENT = 5;

    private final Declared declared;
    private final Composed composed;
    private final List<ElementFinding> findings;
    private final List<Reason> reasons = new ArrayList<>();
    private final Verdict verdict;

    Decision(Declared declared, Composed composed, List<ElementFinding> findings) {
        this.declared = declared;
        this.composed = composed;
        this.findings = findings;
        this.verdict = decide();
    }

    Verdict verdict() {
        return verdict;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    private Verdict decide() {
        boolean misfit = composed.fitted().chi2PerBin() > MISFIT;
        boolean controlled = controlled();
        boolean more = moreThanDeclared();
        if (controlled) return Verdict.CONTROLLED_ELEMENT_FOUND;
        if (misfit) {
            reasons.add(new Reason(
                    "misfit",
                    "The model does not explain the spectrum (chi-squared per bin %.0f): check calibration, instrument and beam"
                            .formatted(composed.fitted().chi2PerBin())));
            return Verdict.INCONCLUSIVE;
        }
        boolean shielded = shielded();
        if (more || (!shielded && notAsDeclared())) return Verdict.DISCREPANT;
        if (shielded || blind()) return Verdict.INCONCLUSIVE;
        reasons.add(new Reason(
                "as-declared",
                "Nothing controlled is above its threshold, and none could hide more than " + BLIND_PERCENT + " wt%"));
        return Verdict.CONFORMS;
    }

    private boolean controlled() {
        boolean any = false;
        for (var finding : findings) {
            if (!finding.found() || said(finding.element()) > 0 || !isControlled(finding)) continue;
            any = true;
            reasons.add(new Reason(
                    "controlled-element",
                    "%s is in the goods and not declared: %.3g +/- %.2g wt%%, score %.1f above its threshold %.1f"
                            .formatted(
                                    finding.element(),
                                    finding.wtPct(),
                                    finding.u(),
                                    finding.z(),
                                    finding.threshold())));
        }
        return any;
    }

    private boolean isControlled(ElementFinding finding) {
        double percent = finding.wtPct() == null ? 0 : finding.wtPct();
        if (Library.RARE_EARTHS.contains(Atom.of(finding.element()).z())) return percent > RARE_EARTH_PERCENT;
        return OTHER_CONTROLLED.contains(finding.element())
                && percent > OTHER_PERCENT
                && composed.lit() >= Findings.DIM;
    }

    private boolean moreThanDeclared() {
        boolean any = false;
        for (var finding : findings) {
            double said = said(finding.element());
            if (said <= 0 || !isControlled(finding) || finding.wtPct() == null || finding.u() == null) continue;
            if (finding.wtPct() - finding.u() <= 1.25 * said + 0.1) continue;
            any = true;
            reasons.add(new Reason(
                    "more-than-declared",
                    "%s: declared %.3g wt%%, measured %.3g +/- %.2g wt%%"
                            .formatted(finding.element(), said, finding.wtPct(), finding.u())));
        }
        return any;
    }

    /** Goods with a housing: what the beam saw is the housing. */
    private boolean shielded() {
        var code = declared.hsCode();
        if (code == null || code.length() < 4) return false;
        int chapter = Integer.parseInt(code.substring(0, 2));
        boolean article = chapter == 84 || chapter == 85 || chapter == 87 || chapter == 90;
        if (!article) return false;
        reasons.add(new Reason(
                "shielded",
                "Heading " + code.substring(0, 4)
                        + " is goods in a housing or under a coating, of which X-rays see some hundredths of a"
                        + " millimetre: open them, or use another method"));
        return true;
    }

    private boolean notAsDeclared() {
        boolean any = false;
        var names = new HashSet<>(declared.compositionWtPct().keySet());
        for (int z : composed.fitted().elements().keySet()) {
            var symbol = Atom.of(z).symbol();
            double said = said(symbol);
            double percent = composed.percent(z);
            if (names.contains(symbol) && said >= MAIN_PERCENT && percent < 0.3 * said) {
                any = true;
                reasons.add(new Reason(
                        "declared-element-missing",
                        "%s: declared %.3g wt%%, measured %.3g wt%%".formatted(symbol, said, percent)));
            }
            if (!names.isEmpty() && said < 0.5 && percent > MAIN_PERCENT && composed.score(z) > 10) {
                any = true;
                reasons.add(new Reason(
                        "undeclared-element", "%s: not declared, measured %.3g wt%%".formatted(symbol, percent)));
            }
        }
        return any;
    }

    /** A rare earth that this beam could not have seen. */
    private boolean blind() {
        boolean any = false;
        for (var finding : findings) {
            if (!Library.RARE_EARTHS.contains(Atom.of(finding.element()).z()) || finding.ld() == null) continue;
            if (finding.ld() <= BLIND_PERCENT) continue;
            any = true;
            reasons.add(new Reason(
                    "not-measurable-by-this-beam",
                    "%s would have been seen above %.2g wt%% only".formatted(finding.element(), finding.ld())));
        }
        return any;
    }

    private double said(String symbol) {
        return declared.compositionWtPct().getOrDefault(symbol, BigDecimal.ZERO).doubleValue();
    }
}
