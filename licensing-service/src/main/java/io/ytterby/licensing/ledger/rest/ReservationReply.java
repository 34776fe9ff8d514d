package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A reservation as officers see it.
 *
 * @param line of the licence
 * @param openMg what of it is still held
 * @param committedMg what of it has left, also what came back since
 * @param returnedMg what has come back since it was committed
 * @param expiresAt from then on it cannot be committed, and is given back
 */
record ReservationReply(
        UUID id,
        LicenceNumber licenceNumber,
        int line,
        DeclarationId declarationId,
        ReservationStatus status,
        long massMg,
        Money value,
        Map<Element, Long> elementsMg,
        long openMg,
        long openMinor,
        long committedMg,
        long committedMinor,
        long returnedMg,
        long returnedMinor,
        Instant reservedAt,
        Instant expiresAt,
        long licenceVersion) {
    static ReservationReply of(Reservation reservation, long licenceVersion) {
        var draw = reservation.draw();
        return new ReservationReply(
                reservation.id(),
                draw.licence(),
                draw.line(),
                reservation.declaration(),
                reservation.status(),
                draw.mass().milligrams(),
                draw.value(),
                EntryReply.milligrams(draw.amount()),
                reservation.open().mass().milligrams(),
                reservation.open().minor(),
                reservation.committed().mass().milligrams(),
                reservation.committed().minor(),
                reservation.returned().mass().milligrams(),
                reservation.returned().minor(),
                reservation.reservedAt(),
                reservation.expiresAt(),
                licenceVersion);
    }
}
