package io.ytterby.inspection.order.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Locale;

/** That one officer would take a selected order back. A second one decides. */
public record CancelRequest(PersonId by, Instant at, String reason) {
    /** Two persons, not one; an id written in other letters is the same person. */
    public boolean mayBeGrantedBy(PersonId second) {
        return !by.value().toLowerCase(Locale.ROOT).equals(second.value().toLowerCase(Locale.ROOT));
    }
}
