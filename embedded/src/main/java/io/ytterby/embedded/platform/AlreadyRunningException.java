package io.ytterby.embedded.platform;

import java.io.IOException;

/** Another supervisor holds the data folder. */
public final class AlreadyRunningException extends IOException {
    private static final long serialVersionUID = 1;

    AlreadyRunningException() {
        super("the platform is already running on this data");
    }
}
