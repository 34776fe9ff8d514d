package io.ytterby.gateway.webhook.domain;

import java.time.Duration;

/** All that can come of sending a message once. */
public sealed interface Outcome {
    /** The target answered 2xx, and to a challenge what it was asked. */
    record Taken() implements Outcome {}

    /** 410: the target wants nothing more, for good. */
    record Gone() implements Outcome {}

    /**
     * @param why in words for the delivery log
     * @param asked how long the target wants to be left alone; zero if it did not say
     */
    record Failed(String why, Duration asked) implements Outcome {}

    /** It was not sent: the organisation may not be told anything at the moment. */
    record Held(Duration pause) implements Outcome {}
}
