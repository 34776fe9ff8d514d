package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The books as guarded statements: each changes its row only where the rule holds, and says whether it did. A caller
 * locks the licences first, in the order of their numbers, then lines, then reservations.
 */
public interface Ledger {
    /** Runs the steps; if they say false, everything that they changed is undone and the transaction goes on. */
    boolean allOrNothing(BooleanSupplier steps);

    /** Makes claims of one declaration wait for each other, whichever licences they name. */
    void lock(DeclarationId declaration);

    /** Locks the licence's row under its next version, if it is usable on that day. */
    boolean lockUsable(LicenceNumber licence, LocalDate today);

    /** Locks the licence's row as it is. */
    void lock(LicenceNumber licence);

    /** Whether something stands against a claim: another open booking of its declaration. */
    boolean isTaken(Claim claim);

    boolean reserve(Draw draw);

    boolean commit(Draw draw);

    boolean release(Draw draw);

    /** @param mass what comes back, in whole or in part */
    boolean giveBack(Draw draw, Mass mass, long valueMinor);

    void add(Reservation reservation);

    /** RESERVED to COMMITTED, if it has not run out. */
    boolean commit(UUID reservation, Instant now);

    /** RESERVED to RELEASED or EXPIRED. */
    boolean close(UUID reservation, ReservationStatus as);

    /** Adds to what has come back, if it was committed and so much is still out. */
    boolean giveBack(UUID reservation, Mass mass, long valueMinor);

    /** @throws RuntimeException if an entry has that key already */
    void enter(Entry entry, Actor actor);

    Optional<Reservation> lookUp(UUID reservation);

    /** In the order in which they are locked. */
    List<Reservation> lookUp(Collection<UUID> reservations);

    /** Those that the declaration itself booked, in the order in which they are locked. */
    List<Reservation> bookedBy(DeclarationId declaration);

    /** Declarations with reservations that have run out. */
    List<DeclarationId> runOut(Instant now, int most);

    /** In the order in which they are locked. */
    List<Reservation> runOut(DeclarationId declaration, Instant now);

    /** A page of the entries of a licence, oldest first, after that entry. */
    List<Entry> entries(LicenceNumber licence, long after, int most);
}
