package io.ytterby.tipbox.clean;

/** No clean copy can be made; the message says why. */
final class UncleanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncleanException(String why) {
        super(why);
    }
}
