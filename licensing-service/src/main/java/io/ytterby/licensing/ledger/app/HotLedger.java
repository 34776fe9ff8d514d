package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The books' statements for many draws on one licence at once. The licence's row is locked by the caller. */
public interface HotLedger {
    /** An entry, and who makes it. */
    record Posted(Entry entry, Actor actor) {}

    /** Locks those declarations that nobody else is booking just now, and returns them. Waits for none. */
    Set<DeclarationId> lockFree(Collection<DeclarationId> declarations);

    /** What stands against draws by hand: a declaration, and the line of this licence or 0 for any. */
    record Booking(DeclarationId declaration, int line) {}

    /** Open bookings of these declarations: those they made themselves, and those by hand on this licence. */
    Set<Booking> bookings(LicenceNumber licence, Collection<DeclarationId> declarations);

    /**
     * Adds so many to the licence's version, moves each line by the sum of its entries, and adds reservations and entries.
     *
     * @return false if a guard does not let the sum through; then the transaction must not commit
     */
    boolean reserve(LicenceNumber licence, LocalDate today, List<Posted> posted);
}
