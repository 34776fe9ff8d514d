package io.ytterby.gateway.webhook.domain;

/** What a message is for. Each kind has lanes of its own. */
public enum MessageKind {
    /** Something that happened, from the organisation's event log. */
    EVENT,
    /** Asks the target to prove that it wants to be sent to. */
    CHALLENGE,
    /** A test that the owner asked for. */
    PING;

    /** Whether a webhook in that state is sent messages of this kind. */
    public boolean flowsWhile(WebhookState state) {
        return switch (state) {
            case ACTIVE -> this != CHALLENGE;
            case PENDING -> this == CHALLENGE;
            case PAUSED -> this == PING;
            case DISABLED -> false;
        };
    }
}
