package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All advice of a case, oldest first, and what it comes to. An officer's newer advice on a target replaces the older one.
 * Approval with a proviso is a proviso, approval with "no licence required" is that; anything else that differs conflicts.
 */
public record CaseAdvice(List<Advice> all) {
    public CaseAdvice {
        all = List.copyOf(all);
    }

    /** Everyone who ever advised: none of them may countersign, even when their advice has been replaced. */
    public Set<PersonId> advisers() {
        return all.stream().map(Advice::adviser).collect(Collectors.toSet());
    }

    public Standing on(Target target) {
        var latest = new LinkedHashMap<PersonId, AdviceKind>();
        all.stream().filter(one -> one.target().equals(target)).forEach(one -> latest.put(one.adviser(), one.kind()));
        return collapse(latest.values());
    }

    public Map<Target, Standing> on(List<Target> targets) {
        var standings = new LinkedHashMap<Target, Standing>();
        targets.forEach(target -> standings.put(target, on(target)));
        return standings;
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
