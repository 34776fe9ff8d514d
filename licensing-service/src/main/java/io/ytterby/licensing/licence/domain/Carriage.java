package io.ytterby.licensing.licence.domain;

import io.ytterby.licensing.licence.domain.ReissueOutcome.NotCarried;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which line of a new licence carries on which line of the old one: the line of the same number if it is for the same code in
 * the same currency, else the first other one that is. Lines of which nothing was drawn need none.
 *
 * @param lines from the old line's number to the new one's
 */
public record Carriage(Map<Integer, Integer> lines) {
    public Carriage {
        lines = Map.copyOf(lines);
    }

    /** Whether there is one. */
    public sealed interface Found {
        record Complete(Carriage carriage) implements Found {}

        record Missing(NotCarried why) implements Found {}
    }

    public static Found of(List<LicenceLine> old, List<LicenceLine> next) {
        Map<Integer, Integer> lines = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (var line : old) {
            var heir = heir(line, next, taken);
            if (heir.isPresent() && holds(heir.get(), line)) {
                taken.add(heir.get().number());
                lines.put(line.number(), heir.get().number());
            } else if (isDrawn(line)) return new Found.Missing(new NotCarried(line));
        }
        return new Found.Complete(new Carriage(lines));
    }

    private static Optional<LicenceLine> heir(LicenceLine line, List<LicenceLine> next, Set<Integer> taken) {
        var fit = next.stream()
                .filter(candidate -> !taken.contains(candidate.number()))
                .filter(candidate -> candidate.controlCode().equals(line.controlCode()))
                .filter(candidate ->
                        candidate.value().currency().equals(line.value().currency()))
                .toList();
        return fit.stream()
                .filter(candidate -> candidate.number() == line.number())
                .findFirst()
                .or(() -> fit.stream().findFirst());
    }

    private static boolean holds(LicenceLine heir, LicenceLine line) {
        var by = heir.control().by();
        boolean mass =
                !by.limitsMass() || !line.mass().drawn().exceeds(heir.mass().issued());
        boolean value =
                !by.limitsValue() || line.value().drawnMinor() <= heir.value().issuedMinor();
        return mass
                && value
                && line.control().elements().stream()
                        .allMatch(book -> heir.control()
                                .of(book.element())
                                .map(cap -> !book.used().plus(book.reserved()).exceeds(cap.cap()))
                                .orElse(true));
    }

    private static boolean isDrawn(LicenceLine line) {
        return !line.mass().drawn().isZero() || line.value().drawnMinor() > 0;
    }
}
