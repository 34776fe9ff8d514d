package io.ytterby.credentials;

/** A text that is not what it should be. It never leaves the verifier: there it becomes a step that failed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public RefusedException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public static RefusedException malformed(String detail) {
        return new RefusedException(Reason.MALFORMED, detail);
    }

    public Reason reason() {
        return reason;
    }

    /** What exactly, in words; never empty. */
    public String detail() {
        var message = getMessage();
        return message == null ? reason.name() : message;
    }
}
