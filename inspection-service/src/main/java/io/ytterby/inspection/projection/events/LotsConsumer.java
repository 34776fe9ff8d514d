package io.ytterby.inspection.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows lots: a release needs to know whether another declaration's hold freezes one. */
@Singleton
class LotsConsumer implements EventConsumer {
    private final Copies copies;
    private final HeartbeatBook heartbeats;

    LotsConsumer(Copies copies, HeartbeatBook heartbeats) {
        this.copies = copies;
        this.heartbeats = heartbeats;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LotState(UUID lotId, String status, List<UUID> frozenBy) {}

    @Override
    public String name() {
        return "inspection.lots";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_LOT);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(LotState.class);
        var frozenBy = state.frozenBy().stream().map(DeclarationId::new).collect(Collectors.toSet());
        var _ = copies.keep(new LotCopy(new LotId(state.lotId()), event.aggregateVersion(), state.status(), frozenBy));
    }

    @Override
    public void onHeartbeat(Heartbeat heartbeat) {
        heartbeats.heard(heartbeat);
    }
}
