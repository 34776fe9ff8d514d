package io.ytterby.worlds.file;

import java.nio.file.Path;

/** A file that is not what its name promises; says which line and why. */
public final class BrokenFileException extends RuntimeException {
    public BrokenFileException(Path file, int line, String why) {
        super(file + ", line " + line + ": " + why);
    }
}
