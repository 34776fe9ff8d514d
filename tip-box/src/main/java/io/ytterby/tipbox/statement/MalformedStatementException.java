package io.ytterby.tipbox.statement;

/** A file is no statement, or what it shall say cannot be said. */
public final class MalformedStatementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedStatementException(String why) {
        super(why);
    }
}
