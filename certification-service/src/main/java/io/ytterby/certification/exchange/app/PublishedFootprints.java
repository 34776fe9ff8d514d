package io.ytterby.certification.exchange.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Footprints that organisations here have published, and who may see them. */
public interface PublishedFootprints {
    /** A published footprint, with its place in lists. */
    record Published(long place, OrganisationId owner, ProductFootprint footprint, Set<OrganisationId> sharedWith) {}

    /** @param certificate that verified it; null for none */
    void add(
            OrganisationId owner,
            ProductFootprint footprint,
            Set<OrganisationId> sharedWith,
            PersonId by,
            @Nullable CertificateId certificate);

    /** The active ones that this certificate has verified; their rows are kept to the end of the transaction. */
    List<Published> lockVerifiedBy(CertificateId certificate);

    /** One's own or shared. */
    Optional<Published> visible(OrganisationId to, UUID id);

    /** Reads one's own and keeps its row to the end of the transaction. */
    Optional<Published> lock(OrganisationId owner, UUID id);

    /** Something newer has taken its place. */
    void deprecate(UUID id);

    void share(UUID id, Set<OrganisationId> with);

    /** One's own and shared ones that were asked for, the oldest first, from after a place on. */
    List<Published> visible(OrganisationId to, Criteria criteria, long after, int skip, int limit);

    /** One's own, the newest first. */
    List<Published> ownedBy(OrganisationId owner, long before, int limit);
}
