package io.ytterby.kit.inbox;

/** A consumer cannot apply anything yet, and no event is to blame: the record is tried again a little later, as often as it takes. */
public final class NotNowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotNowException(String why) {
        super(why);
    }
}
