package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Map;

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
        String id, String type, String bizStep, OrganisationId party, Instant at, Map<String, Object> event) {}
