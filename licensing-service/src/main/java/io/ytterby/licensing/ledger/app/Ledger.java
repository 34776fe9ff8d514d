package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Reservation;
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

    /** The most that counts in a sub-period of the line that holds that day. */
    Amount drawnInSubPeriod(LicenceNumber licence, int line, LocalDate day);

    /**
     * Moves the line's counters as the entry says, where they and its limits allow it, and enters it.
     *
     * @return whether they did
     * @throws RuntimeException if an entry has that key already
     */
    boolean post(Entry entry, Actor actor);

    void add(Reservation reservation);

    /** Replaces the reservation as it was read, if it still is so. */
    boolean step(Reservation read, Reservation next);

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
