package io.ytterby.client;

/** The platform, or the issuer, gave no answer that can be used. A refusal is a {@link ProblemException}. */
public class YtterbyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public YtterbyException(String message) {
        super(message);
    }

    public YtterbyException(String message, Throwable cause) {
        super(message, cause);
    }
}
