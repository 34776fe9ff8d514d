package io.ytterby.tracking.declaration.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.tracking.declaration.app.FollowHolds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hears which holds stand on a declaration, and has its lots frozen or thawed. */
@ApplicationScoped
class HoldConsumer implements EventConsumer {
    private final FollowHolds followHolds;

    HoldConsumer(FollowHolds followHolds) {
        this.followHolds = followHolds;
    }

    /** Of a declaration's holds only how many are open and on what. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record HoldState(long aggregateVersion, UUID declarationId, List<JsonNode> openHolds, List<UUID> lots) {}

    @Override
    public String name() {
        return "tracking.holds";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_HOLD);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(HoldState.class);
        followHolds.to(
                new DeclarationId(state.declarationId()),
                state.aggregateVersion(),
                state.openHolds().size(),
                state.lots().stream().map(LotId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
