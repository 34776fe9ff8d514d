package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.licensing.ledger.domain.Entry;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the books, oldest first. Who made it is in the audit.
 *
 * @param line of the licence
 * @param massMg in milligrams, never negative: the kind says whether it adds or takes away
 */
record EntryReply(
        long entry,
        Entry.Kind kind,
        int line,
        UUID reservationId,
        DeclarationId declarationId,
        long massMg,
        String currency,
        long valueMinor,
        Instant at,
        String reason) {
    static EntryReply of(Entry entry) {
        var reservation = entry.reservation();
        return new EntryReply(
                entry.id(),
                entry.kind(),
                reservation.draw().line(),
                reservation.id(),
                reservation.declaration(),
                entry.mass().milligrams(),
                reservation.draw().value().currency().getCurrencyCode(),
                entry.valueMinor(),
                entry.at(),
                entry.reason());
    }
}
