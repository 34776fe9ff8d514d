package io.ytterby.tracking.transformation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of processes, each with the days on which its numbers hold. */
public record Processes(String version, List<ProcessRule> all, Stoichiometry stoichiometry, long blendTolerancePpm) {
    /** @throws IllegalArgumentException if two of one name hold on one day */
    public Processes {
        all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++)
            for (int j = 0; j < i; j++)
                if (clash(all.get(i), all.get(j)))
                    throw new IllegalArgumentException(all.get(i).name() + " holds twice on one day");
    }

    public List<ProcessRule> on(LocalDate day) {
        return all.stream().filter(process -> process.holdsOn(day)).toList();
    }

    public Optional<ProcessRule> find(String name, LocalDate day) {
        return on(day).stream().filter(process -> process.name().equals(name)).findFirst();
    }

    private static boolean clash(ProcessRule one, ProcessRule other) {
        return one.name().equals(other.name()) && (one.holdsOn(other.from()) || other.holdsOn(one.from()));
    }
}
