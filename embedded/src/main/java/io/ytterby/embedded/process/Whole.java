package io.ytterby.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that others read while they are written: whole or not at all, and for the owner's eyes only. */
public final class Whole {
    private Whole() {}

    public static void write(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly);
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
