package io.ytterby.tracking.sighting.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.sighting.app.Sightings.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows sightings: to authorities all, to others what their own people told. */
@ApplicationScoped
public class LookUpSightings {
    private final Sightings sightings;

    LookUpSightings(Sightings sightings) {
        this.sightings = sightings;
    }

    /** @param gram only those of this gram; null for all */
    @Transactional
    public List<Kept> list(Actor actor, @Nullable Long gram, long before, int limit) {
        return sightings.list(gram, actor.isAuthority() ? null : actor.organisation(), before, limit);
    }
}
