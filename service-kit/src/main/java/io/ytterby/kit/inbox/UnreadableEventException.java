package io.ytterby.kit.inbox;

/** A record that is no event as contracts has it. Trying again does not help. */
public class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message) {
        super(message);
    }
}
