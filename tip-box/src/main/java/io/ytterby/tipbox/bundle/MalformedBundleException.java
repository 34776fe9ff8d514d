package io.ytterby.tipbox.bundle;

/** A file is not a bundle of a tip. */
public final class MalformedBundleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedBundleException(String why) {
        super(why);
    }
}
