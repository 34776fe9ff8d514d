package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.util.UUID;

/** Something that another let an organisation see: the name by which it is asked for. */
public sealed interface Sighted {
    /** A licence that names the organisation. */
    record OfLicence(LicenceNumber number) implements Sighted {}

    /** A lot that was granted to it, sent to it or is held by it, and that another made. */
    record OfLot(LotId id) implements Sighted {}

    /** An application that names it. */
    record OfCase(UUID id) implements Sighted {}
}
