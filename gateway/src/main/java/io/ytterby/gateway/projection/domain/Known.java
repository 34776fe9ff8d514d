package io.ytterby.gateway.projection.domain;

import java.time.Instant;

/** A thing of another service, whole, as its owner last told it. */
public sealed interface Known
        permits KnownLicence, KnownLot, KnownDeclaration, KnownHolds, KnownOrganisation, KnownCase {
    /** The owner's {@code aggregateVersion}: grows with each change. */
    long version();

    Audience audience();

    /** When the owner made the change that this tells. */
    Instant toldAt();
}
