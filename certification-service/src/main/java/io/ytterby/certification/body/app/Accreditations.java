package io.ytterby.certification.body.app;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All accreditations. */
public interface Accreditations {
    /** Which are asked for; what is null does not matter. */
    record Query(@Nullable OrganisationId body, @Nullable String scheme) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Accreditation accreditation) {}

    void add(Accreditation accreditation, PersonId by, Instant at);

    Optional<Accreditation> lookUp(AccreditationId id);

    /** Reads it and keeps its row to the end of the transaction. */
    Optional<Accreditation> lock(AccreditationId id);

    /** Writes the suspensions of a locked one. */
    void update(Accreditation accreditation, PersonId by);

    /** All of a body, also those that are over; kept as they are to the end of the transaction. */
    List<Accreditation> ofBody(OrganisationId body);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(Query query, long before, int limit);
}
