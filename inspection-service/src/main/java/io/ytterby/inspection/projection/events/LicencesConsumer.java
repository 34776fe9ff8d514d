package io.ytterby.inspection.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.heartbeat.Heartbeat;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows licences, and notes how far licensing has been heard: a release needs to know both. */
@Singleton
class LicencesConsumer implements EventConsumer {
    private final Copies copies;
    private final HeartbeatBook heartbeats;

    LicencesConsumer(Copies copies, HeartbeatBook heartbeats) {
        this.copies = copies;
        this.heartbeats = heartbeats;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LicenceState(
            String licenceNumber,
            String status,
            String holderOrg,
            LocalDate validFrom,
            LocalDate validUntil,
            @Nullable String replacedBy) {}

    @Override
    public String name() {
        return "inspection.licences";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_LICENCE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(LicenceState.class);
        var _ = copies.keep(new LicenceCopy(
                new LicenceNumber(state.licenceNumber()),
                event.aggregateVersion(),
                state.status(),
                new OrganisationId(state.holderOrg()),
                new Validity(state.validFrom(), state.validUntil()),
                state.replacedBy() == null ? null : new LicenceNumber(state.replacedBy())));
    }

    @Override
    public void onHeartbeat(Heartbeat heartbeat) {
        heartbeats.heard(heartbeat);
    }
}
