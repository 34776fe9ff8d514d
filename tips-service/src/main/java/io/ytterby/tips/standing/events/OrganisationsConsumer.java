package io.ytterby.tips.standing.events;

import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.standing.FollowedOrganisations;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Follows the registry: no token of a frozen firm is taken here. */
@Singleton
class OrganisationsConsumer extends FollowedOrganisations {
    OrganisationsConsumer(Jdbi jdbi, HeartbeatBook heartbeats) {
        super(jdbi, heartbeats);
    }

    @Override
    public String name() {
        return "tips.organisations";
    }
}
