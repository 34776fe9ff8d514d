package io.ytterby.gateway.duty.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of the rules, by the day they begin. On no day do two hold. */
public record RuleBook(List<DutyRules> versions) {
    public RuleBook {
        versions = versions.stream()
                .sorted(Comparator.comparing(DutyRules::inForceFrom))
                .toList();
        for (int i = 1; i < versions.size(); i++)
            if (versions.get(i - 1).holdsOn(versions.get(i).inForceFrom()))
                throw new IllegalArgumentException(versions.get(i).id() + " begins before "
                        + versions.get(i - 1).id() + " ends");
    }

    /** Empty for a day on which none held yet. */
    public Optional<DutyRules> asOf(LocalDate day) {
        return versions.stream().filter(rules -> rules.holdsOn(day)).findFirst();
    }
}
