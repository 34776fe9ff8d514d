package io.ytterby.tips.intake.app;

import java.io.IOException;

/** A file is larger than it may be. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
