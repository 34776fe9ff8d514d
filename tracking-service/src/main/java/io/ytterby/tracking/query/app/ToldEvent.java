package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of an answer.
 *
 * @param context its {@code @context}
 * @param json the bare event
 */
public record ToldEvent(FoundEvents.Found found, JsonNode context, JsonNode json) {}
