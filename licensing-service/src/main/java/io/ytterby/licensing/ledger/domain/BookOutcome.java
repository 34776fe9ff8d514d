package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.LicenceNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can come of asking the books for a change. */
public sealed interface BookOutcome {
    /**
     * All of it was entered.
     *
     * @param reservations as they are now
     * @param versions of each licence that was changed, after the change
     */
    record Booked(List<Reservation> reservations, Map<LicenceNumber, Long> versions) implements BookOutcome {
        public Booked {
            reservations = List.copyOf(reservations);
            versions = Map.copyOf(versions);
        }
    }

    /**
     * Nothing was.
     *
     * @param part the declaration's line that was refused, where it is one
     */
    record Refused(Refusal refusal, Optional<Integer> part) implements BookOutcome {
        public static Refused of(Refusal refusal) {
            return new Refused(refusal, Optional.empty());
        }
    }
}
