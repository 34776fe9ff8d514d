package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.MessageKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one webhook.
 *
 * @param id of this delivery
 * @param messageId the header {@code webhook-id}: the same in each attempt and each replay, so that a receiver can tell
 *     what it has already
 * @param sequence its number in the organisation's event log; null if it is no event
 * @param body a CloudEvent as JSON
 */
public record Message(
        UUID id,
        MessageKind kind,
        String subject,
        String messageId,
        @Nullable Long sequence,
        String type,
        String body) {}
