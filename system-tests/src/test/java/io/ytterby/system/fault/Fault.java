package io.ytterby.system.fault;

import io.ytterby.system.rig.Need;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of faults. The numbers are those of the list that the platform was asked to withstand.
 *
 * @param holds what must hold beside the reconciler's invariants
 * @param blow how it falls under load; null where a test or a command of its own plays it
 * @param smoke the test that plays it, small, in {@code ./ytterby test}; empty if none does
 */
public record Fault(
        String number,
        String title,
        String holds,
        Set<Need> needs,
        @Nullable Blow blow,
        String smoke) {
    public Fault {
        needs = Set.copyOf(needs);
    }

    /** A fault that falls under load. */
    static Fault of(String number, String title, String holds, Set<Need> needs, String smoke, Blow blow) {
        return new Fault(number, title, holds, needs, blow, smoke);
    }

    /** A fault that needs no load, or a platform of its own. */
    static Fault elsewhere(String number, String title, String holds, String where) {
        return new Fault(number, title, holds, Set.of(), null, where);
    }

    /** Whether it can be mixed with others. */
    public boolean falls() {
        return blow != null;
    }

    /** What this machine lacks for it; empty if nothing. */
    public Optional<String> missing() {
        var lacks = needs.stream().flatMap(need -> need.missing().stream()).collect(Collectors.joining(", "));
        return lacks.isEmpty() ? Optional.empty() : Optional.of(lacks);
    }

    /** One line for a list. */
    public String line() {
        var needed =
                needs.isEmpty() ? "-" : needs.stream().map(Need::title).sorted().collect(Collectors.joining(", "));
        var here = !falls()
                ? "by " + smoke
                : missing().map(lack -> "skipped here: " + lack).orElse("yes");
        return "%-4s %-58s needs %-38s %s%s"
                .formatted(number, title, needed, here, falls() && !smoke.isEmpty() ? "; small in " + smoke : "");
    }
}
