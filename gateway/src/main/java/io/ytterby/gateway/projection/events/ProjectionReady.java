package io.ytterby.gateway.projection.events;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready to answer about licences and lots: before it has caught up, "not found" would be a lie. */
@Readiness
@Singleton
class ProjectionReady implements HealthCheck {
    private final StateFollower follower;

    ProjectionReady(StateFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("projection has caught up")
                .status(follower.isCaughtUp())
                .build();
    }
}
