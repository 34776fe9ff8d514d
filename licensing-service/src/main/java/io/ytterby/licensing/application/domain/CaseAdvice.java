package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All advice of a case, oldest first, and what it comes to. An officer's newer advice on a target replaces the older one.
 * Approval with a proviso is a proviso, approval with "no licence required" is that; anything else that differs conflicts.
 *
 * @param required the departments that must each advise on everything
 */
public record CaseAdvice(List<Advice> all, Set<Department> required) {
    public CaseAdvice {
        all = List.copyOf(all);
        required = Set.copyOf(required);
    }

    public CaseAdvice(List<Advice> all) {
        this(all, Set.of(Department.LICENSING));
    }

    /** Everyone who ever advised: none of them may countersign, even when their advice has been replaced. */
    public Set<PersonId> advisers() {
        return all.stream().map(Advice::adviser).collect(Collectors.toSet());
    }

    /** For whom a person speaks in this case: the first department they named. */
    public Optional<Department> departmentOf(PersonId adviser) {
        return all.stream()
                .filter(one -> one.adviser().equals(adviser))
                .map(Advice::department)
                .findFirst();
    }

    /** The advice that counts on a target: each officer's latest. */
    public List<Advice> standingOn(Target target) {
        var latest = new LinkedHashMap<PersonId, Advice>();
        all.stream().filter(one -> one.target().equals(target)).forEach(one -> latest.put(one.adviser(), one));
        return List.copyOf(latest.values());
    }

    /** The conditions that stand, in the order of the targets. */
    public List<Ruling.Proviso> provisos(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> standingOn(target).stream())
                .flatMap(one -> Stream.ofNullable(one.proviso())
                        .map(text -> new Ruling.Proviso(one.target(), one.department(), text)))
                .toList();
    }

    public Standing on(Target target) {
        var standing = standingOn(target);
        var heard = standing.stream().map(Advice::department).collect(Collectors.toSet());
        return heard.containsAll(required)
                ? collapse(standing.stream().map(Advice::kind).toList())
                : Standing.MISSING;
    }

    public Map<Target, Standing> on(List<Target> targets) {
        var standings = new LinkedHashMap<Target, Standing>();
        targets.forEach(target -> standings.put(target, on(target)));
        return standings;
    }

    /** The departments that still have to advise on a target. */
    public Set<Department> missingOn(Target target) {
        var heard = standingOn(target).stream().map(Advice::department).collect(Collectors.toSet());
        return required.stream()
                .filter(department -> !heard.contains(department))
                .collect(Collectors.toSet());
    }

    /** What keeps a case from being countersigned: advice that is missing, or advice that conflicts. */
    @Nullable
    Refused open(List<Target> targets) {
        var standings = on(targets);
        var missing = only(standings, Standing.MISSING);
        if (!missing.isEmpty()) return new Refused.AdviceMissing(missing, missingDepartments(missing));
        var conflicting = only(standings, Standing.CONFLICTING);
        return conflicting.isEmpty() ? null : new Refused.AdviceConflicting(conflicting);
    }

    /** What the advice would have to be for a decision that it does not bear; null if it bears it. */
    @Nullable
    String against(Decision.Kind decision, List<Target> targets) {
        var standings = on(targets);
        return switch (decision) {
            case APPROVE ->
                standings.containsValue(Standing.REFUSE)
                                || standings.entrySet().stream()
                                        .noneMatch(one ->
                                                isGood(one) && one.getValue().approves())
                        ? "An approval needs advice to approve at least one line of goods, and to refuse nothing."
                        : null;
            case REFUSE ->
                standings.containsValue(Standing.REFUSE)
                        ? null
                        : "A refusal needs advice to refuse at least one line of goods or party.";
            case NO_LICENCE_REQUIRED ->
                standings.entrySet().stream()
                                .filter(CaseAdvice::isGood)
                                .allMatch(one -> one.getValue().favours(AdviceKind.NO_LICENCE_REQUIRED))
                        ? null
                        : "This needs the advice that no line of goods requires a licence.";
        };
    }

    private Map<Department, List<Target>> missingDepartments(List<Target> targets) {
        var byDepartment =
                new TreeMap<Department, List<Target>>((a, b) -> a.value().compareTo(b.value()));
        for (var department : required) {
            var open = targets.stream()
                    .filter(target -> missingOn(target).contains(department))
                    .toList();
            if (!open.isEmpty()) byDepartment.put(department, open);
        }
        return byDepartment;
    }

    private static boolean isGood(Map.Entry<Target, Standing> one) {
        return one.getKey().kind() == Target.Kind.GOOD;
    }

    private static List<Target> only(Map<Target, Standing> standings, Standing standing) {
        return standings.entrySet().stream()
                .filter(one -> one.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Standing collapse(Collection<AdviceKind> kinds) {
        var distinct = EnumSet.noneOf(AdviceKind.class);
        distinct.addAll(kinds);
        if (distinct.isEmpty()) return Standing.MISSING;
        if (distinct.size() > 1) distinct.remove(AdviceKind.APPROVE);
        if (distinct.size() > 1 || (kinds.contains(AdviceKind.APPROVE) && distinct.contains(AdviceKind.REFUSE)))
            return Standing.CONFLICTING;
        return Standing.valueOf(distinct.iterator().next().name());
    }
}
