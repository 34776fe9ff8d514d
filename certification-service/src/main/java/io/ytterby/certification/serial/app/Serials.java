package io.ytterby.certification.serial.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.serial.domain.Serial;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The book of all serials that anybody has used, across all organisations. */
public interface Serials {
    /**
     * A use of one.
     *
     * @param certificate whose footprint it stands behind; null if that was declared here
     * @param footprint that was declared here; null if the certificate's was computed elsewhere
     */
    record Use(
            UUID id,
            Serial serial,
            OrganisationId organisation,
            @Nullable CertificateId certificate,
            @Nullable UUID footprint,
            Instant at,
            @Nullable Instant releasedAt) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Use use) {}

    /** Nobody else takes any until the transaction ends: who judges many by the book and then takes them, takes what was judged. */
    void lock();

    /** One statement decides: false, and nothing is written, if it is in use already. */
    boolean tryTake(Use use, PersonId by);

    /** Who uses it now. */
    Optional<Use> inUse(Serial serial);

    Optional<Use> lookUp(UUID id);

    /** @return false if it was given back before */
    boolean release(UUID id, PersonId by, Instant at);

    /** The newest first, those placed before {@code before}; what is null does not matter. */
    List<Listed> list(
            @Nullable OrganisationId organisation, @Nullable CertificateId certificate, long before, int limit);
}
