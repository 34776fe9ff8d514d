package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.Account;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/** The folder in which one platform keeps its data, keys, secrets, logs and pid files. It survives every stop. */
public record DataFolder(Path root) {
    /** All that is ours in the folder: {@code --fresh} deletes this and nothing beside it. */
    private static final List<String> OURS = List.of(
            "postgres",
            "kafka",
            "gateway",
            "identity",
            "keys",
            "documents",
            "logs",
            "run",
            "secrets.properties",
            "topic-epoch",
            "trust-root",
            "credentials-bundle.jwt");

    private static final Path FALLBACK = Path.of("/var/tmp");

    /**
     * The folder that was asked for; or, where root must hand PostgreSQL to another user who cannot reach it, one under
     * /var/tmp that belongs to it. Its path is then noted in the file {@code data-dir} of the folder asked for.
     */
    public static DataFolder locate(Path wanted) throws IOException {
        var asked = Files.createDirectories(wanted).toRealPath();
        var note = asked.resolve("data-dir");
        if (Files.exists(note))
            return new DataFolder(made(Path.of(Files.readString(note).strip())));
        if (Account.of(asked.resolve("postgres")).reaches(asked.resolve("postgres/data"))) return new DataFolder(asked);
        var elsewhere = FALLBACK.resolve(
                "ytterby-data-" + UUID.nameUUIDFromBytes(asked.toString().getBytes(StandardCharsets.UTF_8)));
        Files.writeString(note, elsewhere + "\n");
        return new DataFolder(made(elsewhere));
    }

    private static Path made(Path folder) throws IOException {
        // Others may pass through to PostgreSQL's folder, and read nothing.
        return Files.setPosixFilePermissions(
                Files.createDirectories(folder), PosixFilePermissions.fromString("rwx--x--x"));
    }

    Path of(Part part) throws IOException {
        return Files.createDirectories(root.resolve(part.title()));
    }

    public Path log(String name) throws IOException {
        return Files.createDirectories(root.resolve("logs")).resolve(name + ".log");
    }

    /** Where a part writes what it says. */
    public Path log(Part part) throws IOException {
        return part == Part.POSTGRES ? of(part).resolve("postgres.log") : log(part.title());
    }

    Path run(String name) throws IOException {
        return Files.createDirectories(root.resolve("run")).resolve(name);
    }

    public Path pidFile(Part part) throws IOException {
        return run(part.title() + ".pid");
    }

    /** Where a service keeps its own keys; nobody else reads them. */
    Path keys(Part service) throws IOException {
        var folder = Files.createDirectories(root.resolve("keys").resolve(service.title()));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** Where the licensing service keeps the documents of applications; nobody else reads them. */
    Path documents() throws IOException {
        var folder = Files.createDirectories(root.resolve("documents"));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Forgets everything. Only while nothing runs. */
    public void clear() throws IOException {
        for (var name : OURS) Folders.delete(root.resolve(name));
    }
}
