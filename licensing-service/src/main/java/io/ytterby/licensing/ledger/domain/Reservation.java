package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A part of a licence line that is held for a declaration.
 *
 * @param expiresAt from then on it cannot be committed, and is given back
 * @param returned what has come back of it since it was committed
 */
public record Reservation(
        UUID id,
        DeclarationId declaration,
        Draw draw,
        ReservationStatus status,
        Instant reservedAt,
        Instant expiresAt,
        Mass returned,
        long returnedMinor) {
    public static final Duration LIFETIME = Duration.ofDays(30);

    public static final Comparator<Reservation> LOCK_ORDER =
            Comparator.comparing(Reservation::draw, Draw.LOCK_ORDER).thenComparing(Reservation::id);

    public static Reservation of(Claim claim, Draw draw, Instant at) {
        return new Reservation(
                claim.isByHand() ? UUID.randomUUID() : idOf(claim.declaration(), draw.part()),
                claim.declaration(),
                draw,
                ReservationStatus.RESERVED,
                at,
                at.plus(LIFETIME),
                Mass.ZERO,
                0);
    }

    /** A declaration's line has one reservation for ever: to book it twice breaks the primary key, whoever tries. */
    private static UUID idOf(DeclarationId declaration, int part) {
        return UUID.nameUUIDFromBytes((declaration + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isOpen(Instant at) {
        return status == ReservationStatus.RESERVED && at.isBefore(expiresAt);
    }

    /** What has left under it and has not come back. */
    public Mass outstanding() {
        return draw.mass().minus(returned);
    }

    public Money outstandingValue() {
        return new Money(draw.value().currency(), draw.value().minor() - returnedMinor);
    }
}
