package io.ytterby.gateway.webhook.domain;

/** Where a message of a webhook stands. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Tried for 24 hours. Those behind it about the same subject wait until it is replayed or skipped. */
    DEAD,
    /** Its owner gave it up. */
    SKIPPED
}
