package io.ytterby.gateway.webhook.domain;

/** Whether a webhook is sent anything. */
public enum WebhookState {
    /** It has not yet answered its challenge: it is sent that, and nothing else. */
    PENDING,
    ACTIVE,
    /** Its owner wants nothing sent for now; what happens meanwhile is kept. */
    PAUSED,
    /** It answered 410, or nobody may be sent anything there: only its owner starts it again. */
    DISABLED
}
