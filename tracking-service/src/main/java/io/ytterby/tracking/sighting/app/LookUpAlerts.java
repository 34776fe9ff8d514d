package io.ytterby.tracking.sighting.app;

import io.ytterby.tracking.sighting.app.Alerts.Filter;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows alerts to the authorities, who alone may ask. */
@ApplicationScoped
public class LookUpAlerts {
    private final Alerts alerts;

    LookUpAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @Transactional
    public Optional<CloneAlert> find(UUID id) {
        return alerts.find(id);
    }

    @Transactional
    public List<CloneAlert> list(Filter filter, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return alerts.list(filter, before, beforeId, limit);
    }
}
