package io.ytterby.licensing.clock.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Histories of cases: by hand, and at random. */
final class Histories {
    private final List<HistoryEntry> steps = new ArrayList<>();
    private @Nullable ApplicationStatus last;

    /** @param local a moment in Asia/Shanghai, as {@code 2026-03-02T10:00} */
    Histories then(String local, ApplicationStatus to) {
        return then(Instant.parse(local + ":00+08:00"), to);
    }

    private Histories then(Instant at, ApplicationStatus to) {
        steps.add(new HistoryEntry(at, new PersonId("li.wei"), new OrganisationId("cn-mofcom"), "moved", last, to, ""));
        last = to;
        return this;
    }

    List<HistoryEntry> steps() {
        return List.copyOf(steps);
    }

    /** Up to 40 steps through whatever statuses, hours or weeks apart, often several at one instant or at midnight. */
    static List<HistoryEntry> random(RandomGenerator random) {
        var history = new Histories();
        var at = Instant.parse("2025-01-01T00:00:00+08:00").plus(Duration.ofHours(random.nextInt(4000)));
        var statuses = ApplicationStatus.values();
        history.then(at, ApplicationStatus.DRAFT);
        for (int step = random.nextInt(40); step > 0; step--) {
            at = at.plus(gap(random));
            history.then(at, statuses[1 + random.nextInt(statuses.length - 1)]);
        }
        return history.steps();
    }

    private static Duration gap(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofSeconds(random.nextInt(100_000));
            case 2 -> Duration.ofHours(random.nextInt(100));
            case 3 -> Duration.ofDays(random.nextInt(20));
            default -> Duration.ofMinutes(random.nextInt(40_000));
        };
    }
}
