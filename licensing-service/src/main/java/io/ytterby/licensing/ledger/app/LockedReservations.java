package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.domain.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads reservations so that they stay as they were read: with the rows of their licences locked. A re-issue may carry a
 * reservation away while one waits for the lock, so the reading is done again until it finds nothing new.
 */
@ApplicationScoped
class LockedReservations {
    private final Ledger ledger;

    LockedReservations(Ledger ledger) {
        this.ledger = ledger;
    }

    /** In the order in which they are locked; those that do not exist are left out. */
    List<Reservation> of(Collection<UUID> ids) {
        Set<LicenceNumber> locked = new HashSet<>();
        while (true) {
            var found = ledger.lookUp(ids);
            var unlocked = licencesOf(found).stream()
                    .filter(licence -> !locked.contains(licence))
                    .toList();
            if (unlocked.isEmpty()) return found;
            unlocked.forEach(ledger::lock);
            locked.addAll(unlocked);
        }
    }

    static List<LicenceNumber> licencesOf(List<Reservation> reservations) {
        return reservations.stream()
                .map(reservation -> reservation.draw().licence())
                .distinct()
                .toList();
    }
}
