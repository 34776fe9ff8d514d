package io.ytterby.inspection.diversion.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.inspection.diversion.app.DiversionAlerts;
import io.ytterby.inspection.diversion.domain.DiversionAlert;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows alerts of intelligence-service: what they name is looked for from the next declaration on. */
@Singleton
class DiversionAlertsConsumer implements EventConsumer {
    private static final Set<String> LOOKED_FOR = Set.of("OPEN", "CONFIRMED");

    private final DiversionAlerts alerts;

    DiversionAlertsConsumer(DiversionAlerts alerts) {
        this.alerts = alerts;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AlertState(
            UUID alertId,
            String state,
            List<String> tests,
            String hs6,
            Party shipper,
            Party consignee,
            List<String> containers,
            List<String> licences) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Party(@Nullable String ref) {}

    @Override
    public String name() {
        return "inspection.diversion-alerts";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INTELLIGENCE_ALERT);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(AlertState.class);
        var parties = new HashSet<String>();
        if (state.shipper().ref() != null) parties.add(state.shipper().ref());
        if (state.consignee().ref() != null) parties.add(state.consignee().ref());
        var _ = alerts.keep(new DiversionAlert(
                state.alertId(),
                event.aggregateVersion(),
                LOOKED_FOR.contains(state.state()),
                state.tests(),
                state.hs6(),
                parties,
                new HashSet<>(state.containers()),
                new HashSet<>(state.licences())));
    }
}
