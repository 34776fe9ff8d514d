package io.ytterby.embedded.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a container was told: by its environment, and by the files of a mounted secret that have the same names. */
record Settings(Map<String, String> environment) {
    private static final String SECRETS = "YTTERBY_SECRETS_DIR";

    Settings {
        environment = Map.copyOf(environment);
    }

    String or(String name, String otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    List<String> list(String name, String otherwise) {
        return List.of(or(name, otherwise).strip().split("\\s*,\\s*", -1));
    }

    /** Where data outlives the container: a folder of the volume. */
    Path data(String name) {
        return Path.of(or("YTTERBY_DATA_DIR", "/var/lib/ytterby")).resolve(name);
    }

    /** @throws IOException that names the variable if neither it nor a file in the folder of secrets is there */
    String secret(String name) throws IOException {
        var told = or(name, "");
        if (!told.isEmpty()) return told;
        var file = Path.of(or(SECRETS, "/run/secrets/ytterby")).resolve(name);
        if (Files.isReadable(file)) return Files.readString(file).strip();
        throw new IOException(name + " is not set, and there is no " + file + ": set one of them, or " + SECRETS
                + " to the folder with such files");
    }

    /** Names, but no values: some are secrets. */
    @Override
    public String toString() {
        return "settings " + environment.keySet();
    }
}
