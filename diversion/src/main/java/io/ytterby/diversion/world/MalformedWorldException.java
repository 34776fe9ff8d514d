package io.ytterby.diversion.world;

import java.nio.file.Path;

/** A line of a file is not as it must be; the message says file, line and field. */
public final class MalformedWorldException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedWorldException(Path file, long line, String pointer, String detail) {
        super(file.getFileName() + ", line " + line + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + detail);
    }
}
