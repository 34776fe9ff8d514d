package io.ytterby.tracking.device.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.device.domain.FieldDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The devices there are, each its organisation's. */
public interface FieldDevices {
    void add(FieldDevice device, PersonId by);

    Optional<FieldDevice> find(OrganisationId organisation, UUID id);

    /** The device that this person registered last and that is not retired. */
    Optional<FieldDevice> lastOf(OrganisationId organisation, PersonId person);

    List<FieldDevice> list(OrganisationId organisation, @Nullable UUID after, int limit);

    /** False if it was retired before. */
    boolean tryRetire(UUID id, Instant at);

    /** Notes who got which keys until when. */
    void noteIssue(UUID bundle, UUID device, PersonId by, Instant at, Instant until, List<Long> blocks);
}
