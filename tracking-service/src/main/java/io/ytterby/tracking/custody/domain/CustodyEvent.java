package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to lots.
 *
 * @param id {@code urn:uuid:…}
 * @param type the EPCIS event type: {@code ObjectEvent}, {@code TransformationEvent}
 * @param bizStep the step in the words of GS1's Core Business Vocabulary: {@code shipping}
 * @param party whose act it was
 * @param event the EPCIS 2.0 event as JSON values
 */
public record CustodyEvent(
        String id, String type, String bizStep, OrganisationId party, Instant at, Map<String, Object> event) {

    /** What the store has in columns of their own. */
    public RecordedEvent.Facts facts() {
        return new RecordedEvent.Facts(
                type,
                text("action"),
                at,
                "+00:00",
                bizStep,
                text("disposition"),
                idOf("readPoint"),
                idOf("bizLocation"),
                text("transformationID"),
                null);
    }

    private @Nullable String text(String field) {
        return event.get(field) instanceof String text ? text : null;
    }

    private @Nullable String idOf(String field) {
        return event.get(field) instanceof Map<?, ?> place && place.get("id") instanceof String id ? id : null;
    }
}
