package io.ytterby.kit.outbox;

/** Kafka has been away for so long that the outbox holds all it may: the change is refused, as 503. */
public class OutboxFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxFullException(long limit) {
        super("the outbox holds " + limit + " events that could not be sent yet");
    }
}
