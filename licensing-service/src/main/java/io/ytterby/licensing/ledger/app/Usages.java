package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.ReportedUse;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.UsageReport;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What customs have reported, part by part. The licence's row is locked by who writes here. */
public interface Usages {
    /** All that was reported under a reservation. */
    ReportedUse of(UUID reservation);

    /** The number of the last message on a part; empty if there was none. */
    Optional<Long> lastMessage(UUID reservation, int part);

    void keep(UUID reservation, UsageReport report, Instant at, Actor actor);

    /** The reservation that a line of a declaration has on a line of a licence: the one in force, else the last one. */
    Optional<Reservation> reservationOf(UsageReport report);
}
