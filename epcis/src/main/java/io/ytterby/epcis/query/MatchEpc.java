package io.ytterby.epcis.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code MATCH_epc}, {@code MATCH_anyEPC}, {@code MATCH_inputEPCClass} and the like: an identifier that the event lists in
 * one of these roles matches one of the patterns. Or the event is one of those that are known to be about what was
 * asked, though they do not list it: the gram whose range lay in the lot at the time.
 *
 * @param parameter its name in the query
 * @param unlisted numbers of such events; empty until somebody who knows the grams has looked ({@link #knowing})
 */
public record MatchEpc(String parameter, Set<Role> roles, List<EpcPattern> patterns, Set<Long> unlisted)
        implements Criterion {
    /** In which list of an event an identifier may stand. */
    public enum Role {
        EPC(TermKind.EPC),
        PARENT(TermKind.PARENT),
        INPUT(TermKind.INPUT_EPC),
        OUTPUT(TermKind.OUTPUT_EPC),
        CLASS(TermKind.EPC_CLASS),
        INPUT_CLASS(TermKind.INPUT_CLASS),
        OUTPUT_CLASS(TermKind.OUTPUT_CLASS);

        private final TermKind kind;

        Role(TermKind kind) {
            this.kind = kind;
        }
    }

    public MatchEpc {
        roles = Set.copyOf(roles);
        patterns = List.copyOf(patterns);
        unlisted = Set.copyOf(unlisted);
    }

    static MatchEpc of(String parameter, EnumSet<Role> roles, List<String> asked) {
        return new MatchEpc(
                parameter, roles, asked.stream().map(EpcPattern::read).toList(), Set.of());
    }

    /** The same, with the events that are about what was asked without listing it. */
    public MatchEpc knowing(Set<Long> events) {
        return new MatchEpc(parameter, roles, patterns, events);
    }

    /** Whether it asks for single things rather than for their classes. */
    public boolean isOfInstances() {
        return roles.stream().noneMatch(Set.of(Role.CLASS, Role.INPUT_CLASS, Role.OUTPUT_CLASS)::contains);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return unlisted.contains(event.seq())
                || roles.stream()
                        .flatMap(role -> EventFields.identifiers(event.json(), role.kind))
                        .anyMatch(listed -> patterns.stream().anyMatch(pattern -> pattern.matches(listed)));
    }

    /** For a pattern its family, or nothing at all: then no term tells. Says nothing of the unlisted. */
    @Override
    public Set<String> oneOfTerms() {
        var untold = patterns.stream()
                .anyMatch(pattern -> pattern.isPattern() && pattern.family().isEmpty());
        if (untold) return Set.of();
        return roles.stream().flatMap(this::terms).collect(Collectors.toSet());
    }

    private Stream<String> terms(Role role) {
        return patterns.stream()
                .map(pattern -> pattern.isPattern()
                        ? role.kind.family().term(pattern.family().orElseThrow())
                        : role.kind.term(pattern.canonical()));
    }
}
