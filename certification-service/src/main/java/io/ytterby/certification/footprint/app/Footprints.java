package io.ytterby.certification.footprint.app;

import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All declared footprints. */
public interface Footprints {
    /** One of a list, with its place in it, and what has taken its place. */
    record Listed(long place, Footprint footprint, @Nullable FootprintId supersededBy) {}

    void add(Footprint footprint);

    Optional<Listed> lookUp(FootprintId id);

    /** Whether a certificate that this body was asked for names it. */
    boolean isNamedTo(OrganisationId body, FootprintId id);

    /** Whether it was declared here. */
    boolean knows(String digest);

    /** @param org only its own; null for all. The newest first, those placed before {@code before} */
    List<Listed> list(@Nullable OrganisationId org, @Nullable String product, long before, int limit);
}
