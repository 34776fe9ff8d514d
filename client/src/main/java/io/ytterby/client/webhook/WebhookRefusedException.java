package io.ytterby.client.webhook;

/** The delivery is not to be believed: answer it with 401 and do nothing. */
public final class WebhookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WebhookRefusedException(String why) {
        super(why);
    }
}
