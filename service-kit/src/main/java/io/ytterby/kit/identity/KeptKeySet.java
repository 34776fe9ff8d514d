package io.ytterby.kit.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** The last key set that the issuer gave, on disk: tokens are checked with it after a restart while the issuer is down. */
final class KeptKeySet {
    private final Path file;
    private final String issuer;
    private final ObjectMapper json = new ObjectMapper();

    KeptKeySet(Path folder, String issuer) {
        this.file = folder.resolve("issuer-keys.json");
        this.issuer = issuer;
    }

    /** Empty if there is none, or it is another issuer's: keys of the issuer before do not outlive it. */
    Optional<String> read() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        var kept = json.readTree(Files.readString(file));
        if (!kept.path("issuer").asText().equals(issuer)) return Optional.empty();
        return Optional.of(kept.path("keys").asText()).filter(keys -> !keys.isEmpty());
    }

    /** Written aside and renamed: a crash leaves the old file or the new one. Only its owner may change it. */
    void write(String keySet) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "issuer", ".new", ownerOnly);
        Files.writeString(aside, json.writeValueAsString(Map.of("issuer", issuer, "keys", keySet)));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
