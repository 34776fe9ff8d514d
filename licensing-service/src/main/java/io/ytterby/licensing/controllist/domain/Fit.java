package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** Whether goods fit the wording of an entry. */
sealed interface Fit {
    Fit OTHER_GOODS = new Misses(List.of());

    /**
     * @param traceOnly whether the listed elements are there only as traces
     */
    record Fits(List<Comparison> compared, boolean traceOnly) implements Fit {}

    /**
     * @param compared what decided against it; empty where form, family or elements were other ones to begin with
     */
    record Misses(List<Comparison> compared) implements Fit {}

    /**
     * @param flag names the missing statement, {@code PURITY_MISSING}
     */
    record CannotTell(String flag, String missing, List<Comparison> compared) implements Fit {
        static final String UNCERTAIN = "UNCERTAINTY_STRADDLES_THRESHOLD";

        boolean forWantOfComposition() {
            return flag.equals("COMPOSITION_MISSING");
        }

        boolean uncertain() {
            return flag.equals(UNCERTAIN);
        }
    }
}
