package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Carriage;

/** The books of a licence, to be carried to the one that replaces it. */
public interface CarriedBooks {
    /**
     * Takes all that was used and reserved off the old lines and enters it on the new ones, with the reservations.
     *
     * @param exchange cancels the old licence and adds the new one; undone as well where the books cannot be carried
     * @return false if the new lines' limits do not allow it; then nothing was changed
     */
    boolean carry(Runnable exchange, LicenceNumber old, LicenceNumber next, Carriage carriage, Actor actor);
}
