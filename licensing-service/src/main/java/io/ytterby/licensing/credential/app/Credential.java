package io.ytterby.licensing.credential.app;

import io.ytterby.kernel.LicenceNumber;
import java.time.Instant;

/**
 * A licence as a signed document.
 *
 * @param place where its bits are
 * @param vcJwt the document itself
 * @param code what is printed: {@code RE1:...}
 */
public record Credential(LicenceNumber licence, Place place, String kid, Instant issuedAt, String vcJwt, String code) {
    /**
     * A place in the status lists.
     *
     * @param list of each purpose there is one with this number
     * @param index from the left
     */
    public record Place(int list, int index) {}
}
