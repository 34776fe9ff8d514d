package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.certification.exchange.domain.PactSystem;
import java.time.Duration;
import java.util.Optional;

/** The way to partners' systems. Never throws for what they do. */
public interface Partners {
    /** What came of a request. */
    sealed interface Outcome {
        /** @param body what was answered */
        record Taken(String body) implements Outcome {}

        /**
         * It was not taken.
         *
         * @param last whether trying again is of no use
         * @param pause how long the partner wants to be left alone
         */
        record Failed(String why, boolean last, Duration pause) implements Outcome {}
    }

    /** Why an address cannot be a partner's system; empty if it can. */
    Optional<String> refusal(String url);

    Outcome send(PactSystem to, Message message);
}
