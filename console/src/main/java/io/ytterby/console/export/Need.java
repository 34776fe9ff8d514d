package io.ytterby.console.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a consignment needs, as the API says it. */
public record Need(
        LocalDate asOf,
        String licence,
        String presumption,
        List<String> basis,
        List<String> controlCodes,
        List<String> flags,
        List<Reason> explanation,
        List<Change> wouldChange,
        String controlListVersion) {
    public record Reason(
            String says,
            @Nullable String instrument,
            @Nullable String clause,
            List<Comparison> compared,
            @Nullable String standing,
            @Nullable LocalDate effectiveFrom) {
        public Reason {
            compared = compared == null ? List.of() : List.copyOf(compared);
        }
    }

    /**
     * @param holds whether the clause's condition is met
     * @param open whether what was said leaves it open
     */
    public record Comparison(
            String what, @Nullable String actual, String operator, String limit, boolean holds, boolean open) {}

    public record Change(String condition, String licence, String presumption) {}

    /** How the answer is shown, as the class of a notice. */
    public String tone() {
        if (licence.equals("NONE")) return "good";
        return presumption.equals("PROHIBITED") || presumption.equals("DENIAL_IN_PRINCIPLE") ? "bad" : "warn";
    }

    public boolean isNone() {
        return licence.equals("NONE");
    }

    /** Those that depend on the consignment; what another day would change is told apart. */
    public List<Change> changes() {
        return wouldChange.stream()
                .filter(one -> !one.condition().startsWith("as of "))
                .toList();
    }

    public List<Change> days() {
        return wouldChange.stream()
                .filter(one -> one.condition().startsWith("as of "))
                .toList();
    }
}
