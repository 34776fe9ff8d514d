package io.ytterby.licensing.casework.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a rule applies. What is empty is not asked; of what is given one each must be met, and an empty condition always is.
 *
 * @param controlCodePrefixes one line's code begins so
 * @param massAtLeastMg all goods together, in milligrams; null where the mass does not matter
 */
public record Condition(
        Set<String> controlCodePrefixes,
        Set<String> destinations,
        Set<String> endUserTypes,
        Set<String> kinds,
        Set<String> flags,
        Set<String> engineFlags,
        Set<String> presumptions,
        @Nullable Long massAtLeastMg) {
    public Condition {
        controlCodePrefixes = Set.copyOf(controlCodePrefixes);
        destinations = Set.copyOf(destinations);
        endUserTypes = Set.copyOf(endUserTypes);
        kinds = Set.copyOf(kinds);
        flags = Set.copyOf(flags);
        engineFlags = Set.copyOf(engineFlags);
        presumptions = Set.copyOf(presumptions);
    }

    public boolean isMetBy(CaseFacts facts) {
        return (controlCodePrefixes.isEmpty() || hasCode(facts))
                && meets(destinations, Set.of(facts.destination().value()))
                && meets(endUserTypes, Set.of(facts.endUserType()))
                && meets(kinds, Set.of(facts.kind()))
                && meets(flags, facts.flags())
                && meets(engineFlags, facts.engineFlags())
                && meets(presumptions, facts.presumptions())
                && (massAtLeastMg == null || facts.mass().milligrams() >= massAtLeastMg);
    }

    private boolean hasCode(CaseFacts facts) {
        return facts.controlCodes().stream()
                .anyMatch(code -> controlCodePrefixes.stream().anyMatch(code.value()::startsWith));
    }

    private static boolean meets(Set<String> wanted, Collection<String> given) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, given);
    }
}
