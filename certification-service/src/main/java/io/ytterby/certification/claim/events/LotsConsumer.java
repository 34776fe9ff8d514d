package io.ytterby.certification.claim.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.certification.claim.app.FollowGoods;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows lots: what they are, whose they are, and where their books begin. */
@Singleton
class LotsConsumer implements EventConsumer {
    private final FollowGoods followGoods;
    private final HeartbeatBook heartbeats;

    LotsConsumer(FollowGoods followGoods, HeartbeatBook heartbeats) {
        this.followGoods = followGoods;
        this.heartbeats = heartbeats;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LotState(
            UUID lotId,
            String lotNumber,
            String gtin,
            Stage stage,
            long massMg,
            String producerOrg,
            String custodianOrg,
            String status,
            Map<String, BigDecimal> composition,
            @Nullable CustodyModel custodyModel,
            @Nullable UUID parentLotId) {}

    @Override
    public String name() {
        return "certification.lots";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_LOT);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(LotState.class);
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        state.composition()
                .forEach((symbol, percent) ->
                        Element.ofSymbol(symbol).ifPresent(element -> shares.put(element, percent)));
        followGoods.lot(new LotCopy(
                new LotId(state.lotId()),
                event.aggregateVersion(),
                state.gtin(),
                state.lotNumber(),
                state.stage(),
                state.massMg(),
                new OrganisationId(state.producerOrg()),
                new OrganisationId(state.custodianOrg()),
                state.status(),
                state.custodyModel(),
                new Composition(shares),
                state.parentLotId() == null ? null : new LotId(state.parentLotId())));
    }

    @Override
    public void onHeartbeat(Heartbeat heartbeat) {
        heartbeats.heard(heartbeat);
    }
}
