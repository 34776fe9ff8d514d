package io.ytterby.inspection.projection.events;

import io.ytterby.inspection.projection.app.FrozenOrganisations;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.standing.FollowedOrganisations;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Follows the registry: no token of a frozen firm is taken here, and no goods of or for it are released. */
@Singleton
class OrganisationsConsumer extends FollowedOrganisations implements FrozenOrganisations {
    OrganisationsConsumer(Jdbi jdbi, HeartbeatBook heartbeats) {
        super(jdbi, heartbeats);
    }

    @Override
    public String name() {
        return "inspection.organisations";
    }
}
