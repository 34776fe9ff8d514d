package io.ytterby.intelligence.casework.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.casework.app.Spoken;
import io.ytterby.intelligence.casework.app.SpokenKeys;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hears what tips speak of. It raises nothing and opens nothing: it lies there until a case is about the same thing. */
@Singleton
class TipLinksConsumer implements EventConsumer {
    private final Spoken spoken;

    TipLinksConsumer(Spoken spoken) {
        this.spoken = spoken;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(UUID linkId, Instant toldAt, String kind, String reference) {}

    @Override
    public String name() {
        return "intelligence.tip-links";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TIPS_LINK);
    }

    @Override
    public void on(ReceivedEvent event) {
        var told = event.as(Told.class);
        var key = SpokenKeys.told(told.kind(), told.reference());
        spoken.keep(new Spoken.Of(told.linkId(), key, told.reference(), told.toldAt()));
    }
}
