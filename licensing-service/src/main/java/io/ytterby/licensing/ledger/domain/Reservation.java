package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A part of a licence line that is held for a declaration, and what became of it. Immutable: a step returns the next one.
 *
 * @param draw what was asked for; nothing where goods were reported that nobody had reserved for
 * @param expiresAt from then on what is open cannot be committed, and is given back
 * @param drawnOn the legal day on which it counts in its line's sub-period
 * @param open what is still held
 * @param committed all that has left under it, also what came back since
 * @param returned what came back of that
 * @param leftWhole whether its declaration has left as a whole
 */
public record Reservation(
        UUID id,
        DeclarationId declaration,
        Draw draw,
        ReservationStatus status,
        Instant reservedAt,
        Instant expiresAt,
        LocalDate drawnOn,
        Amount open,
        Amount committed,
        Amount returned,
        boolean leftWhole) {
    public static final Duration LIFETIME = Duration.ofDays(30);
    public static final Comparator<Reservation> LOCK_ORDER =
            Comparator.comparing(Reservation::draw, Draw.LOCK_ORDER).thenComparing(Reservation::id);

    public static Reservation of(Claim claim, Draw draw, Instant at, LocalDate today) {
        return new Reservation(
                claim.isByHand() ? UUID.randomUUID() : idOf(claim.declaration(), draw.part()),
                claim.declaration(),
                draw,
                ReservationStatus.RESERVED,
                at,
                at.plus(LIFETIME),
                today,
                draw.amount(),
                Amount.NONE,
                Amount.NONE,
                false);
    }

    /** Goods that were reported and never reserved for: nothing is asked, and nothing is open. */
    public static Reservation unreserved(UsageReport report, Instant at) {
        var draw = new Draw(
                report.licence(),
                report.line(),
                report.declarationLine(),
                Mass.ZERO,
                new Money(report.value().currency(), 0),
                null);
        var key = "usage/" + report.declaration() + "/" + report.declarationLine() + "/" + report.licence() + "/"
                + report.line();
        return new Reservation(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                report.declaration(),
                draw,
                ReservationStatus.COMMITTED,
                at,
                at,
                report.declaredOn(),
                Amount.NONE,
                Amount.NONE,
                Amount.NONE,
                false);
    }

    /** A declaration's line has one reservation for ever: to book it twice breaks the primary key, whoever tries. */
    public static UUID idOf(DeclarationId declaration, int part) {
        return UUID.nameUUIDFromBytes((declaration + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isOpen(Instant at) {
        return status == ReservationStatus.RESERVED && at.isBefore(expiresAt);
    }

    /** The declaration has left as a whole; how much that is, the reports may know better. */
    public Reservation leaveWhole() {
        return with(status, open, committed, returned, true);
    }

    /** What is open is given back. What was used in part before stays used. */
    public Reservation close(ReservationStatus as) {
        return with(
                committed.isZero() && !leftWhole ? as : ReservationStatus.COMMITTED,
                Amount.NONE,
                committed,
                returned,
                leftWhole);
    }

    /** So much is open and so much used now. While it is reserved it stays so: a later report may say less again. */
    Reservation used(Amount nowOpen, Amount nowCommitted) {
        var next = status == ReservationStatus.RESERVED ? status : ReservationStatus.COMMITTED;
        return with(next, nowOpen, nowCommitted, returned, leftWhole);
    }

    public Reservation giveBack(Amount more) {
        return with(status, open, committed, returned.plus(more), leftWhole);
    }

    /** What comes back with so much mass and value: of the elements as much as the goods that left held of them. */
    public Amount comingBack(Mass mass, long minor) {
        var elements = committed.givenBackBy(returned.mass().plus(mass));
        elements.replaceAll((element, all) -> all.minus(returned.of(element)));
        return new Amount(mass, minor, elements);
    }

    /** What has left under it and has not come back. */
    public Amount out() {
        return committed.minus(returned);
    }

    public Mass outstanding() {
        return out().mass();
    }

    public Money outstandingValue() {
        return new Money(draw.value().currency(), out().minor());
    }

    private Reservation with(
            ReservationStatus next, Amount nowOpen, Amount nowCommitted, Amount nowReturned, boolean whole) {
        return new Reservation(
                id, declaration, draw, next, reservedAt, expiresAt, drawnOn, nowOpen, nowCommitted, nowReturned, whole);
    }
}
