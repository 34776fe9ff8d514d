package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.Decimals;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.gateway.duty.domain.Gap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What of a buyer's supply might be disrupted, said in figures. Whether that is much its company judges, not this. */
public final class Factors {
    private Factors() {}

    /**
     * One of them.
     *
     * @param subject a material and stage, or what else it is about
     */
    public record Factor(Kind kind, String subject, String says) {}

    /** What it is. */
    public enum Kind {
        /** A third country has more than the line. */
        ABOVE_LINE,
        /** All of it comes through one country. */
        ONE_COUNTRY,
        /** All of it rests on one source. */
        ONE_SOURCE,
        /** Call-offs of the next days do not leave under permits that are known to cover them. */
        PERMITS,
        /** Something could not be counted. */
        NOT_COUNTED
    }

    public static List<Factor> of(Exposure exposure) {
        var factors = new ArrayList<Factor>();
        exposure.entries().forEach(entry -> ofEntry(entry, exposure, factors));
        ofPermits(exposure.coverage(), factors);
        if (!exposure.gaps().isEmpty())
            factors.add(new Factor(
                    Kind.NOT_COUNTED,
                    exposure.gaps().size() + " gaps",
                    "Not counted, as far as masses are known: " + gapsMg(exposure.gaps())
                            + " mg. Each is listed with what would close it."));
        return List.copyOf(factors);
    }

    private static void ofEntry(Exposure.Entry entry, Exposure exposure, List<Factor> factors) {
        var subject = entry.material() + "/" + entry.stage();
        var dependency = entry.dependency();
        dependency
                .top()
                .filter(top -> dependency.above())
                .ifPresent(top -> factors.add(new Factor(
                        Kind.ABOVE_LINE,
                        subject,
                        top + " has " + Decimals.shown(dependency.share()) + ", above the line of "
                                + exposure.rules().dependencyLine().value()
                                + ", which is the Union's and not yours.")));
        if (entry.countries().size() == 1)
            factors.add(new Factor(
                    Kind.ONE_COUNTRY,
                    subject,
                    "All that was counted came through "
                            + entry.countries().getFirst().code() + "."));
        var sources = entry.lines().stream().map(Counted::source).distinct().toList();
        if (sources.size() == 1)
            factors.add(
                    new Factor(Kind.ONE_SOURCE, subject, "All of it rests on one source: " + sources.getFirst() + "."));
    }

    private static void ofPermits(Coverage coverage, List<Factor> factors) {
        var open = coverage.neededMg().subtract(coverage.coveredMg());
        if (open.signum() == 0) return;
        factors.add(new Factor(
                Kind.PERMITS,
                coverage.from() + " to " + coverage.until(),
                open + " mg of " + coverage.neededMg()
                        + " mg called off leave under no permit that is known to cover them; of "
                        + coverage.notShownMg()
                        + " mg of it the permits are valid and what is left on them is not shown."));
    }

    /** Of those whose mass is known. */
    public static BigInteger gapsMg(List<Gap> gaps) {
        var sum = BigInteger.ZERO;
        for (var gap : gaps) {
            var mass = gap.massMg();
            if (mass != null) sum = sum.add(BigInteger.valueOf(mass));
        }
        return sum;
    }
}
