package io.ytterby.footprints.claims;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How a certificate stood at any moment: from its validity and what was decided since. */
public record StatusHistory(ValidityPeriod period, List<Event> events) {

    /** What was decided. A revocation is for ever. */
    public enum Decision {
        SUSPENDED,
        REINSTATED,
        REVOKED
    }

    /** @param at from this moment on */
    public record Event(Instant at, Decision decision) {}

    /** What a buyer is told. */
    public enum Status {
        NOT_YET_VALID,
        VALID,
        SUSPENDED,
        REVOKED,
        EXPIRED
    }

    public StatusHistory {
        events = events.stream().sorted(Comparator.comparing(Event::at)).toList();
    }

    public Status at(Instant moment) {
        var decided =
                events.stream().filter(event -> !event.at().isAfter(moment)).toList();
        if (decided.stream().anyMatch(event -> event.decision() == Decision.REVOKED)) return Status.REVOKED;
        if (moment.isBefore(period.from())) return Status.NOT_YET_VALID;
        if (!period.covers(moment)) return Status.EXPIRED;
        boolean suspended = !decided.isEmpty() && decided.getLast().decision() == Decision.SUSPENDED;
        return suspended ? Status.SUSPENDED : Status.VALID;
    }
}
