package io.ytterby.gateway.projection.events;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.ThingsFromEvents;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;

/** Each state topic's records, by the shape that the gateway reads of them. */
@Singleton
class EventsAsThings implements ThingsFromEvents {
    @Override
    public Known read(ReceivedEvent event) {
        return Projection.TOPICS.stream()
                .filter(topic -> topic.topicName().equals(event.topic()))
                .findFirst()
                .map(topic -> read(topic, event))
                .orElseThrow(() -> notFollowed(event.topic()));
    }

    static Known read(Topic topic, ReceivedEvent event) {
        return switch (topic) {
            case LICENSING_LICENCE -> LicenceV1.read(event);
            case LICENSING_ORGANISATION -> OrganisationV1.read(event);
            case TRACKING_LOT -> LotV1.read(event);
            case INSPECTION_DECLARATION -> DeclarationV1.read(event);
            case INSPECTION_HOLD -> HoldsV1.read(event);
            case LICENSING_CASE_STATUS -> CaseV1.read(event);
            default -> throw notFollowed(topic.topicName());
        };
    }

    private static IllegalArgumentException notFollowed(String topic) {
        return new IllegalArgumentException("the gateway does not follow " + topic);
    }
}
