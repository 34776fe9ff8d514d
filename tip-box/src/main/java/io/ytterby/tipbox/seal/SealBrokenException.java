package io.ytterby.tipbox.seal;

/** What was sealed is not whole: cut, changed, put elsewhere, or sealed to another key. It never says what was inside. */
public final class SealBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBrokenException(String why) {
        super(why);
    }
}
