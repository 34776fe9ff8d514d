package io.ytterby.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.images.ImageWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageWriterTest {
    private static final Checkout HERE =
            new Checkout(Path.of("..").toAbsolutePath().normalize());

    @TempDir
    private Path folder;

    @Test
    void the_same_files_give_one_digest_whenever_and_by_whomever_they_were_made() throws Exception {
        var first = written("one", "gram", "2026-01-01T00:00:00Z");

        var second = written("two", "gram", "2026-11-22T12:00:00Z");

        assertThat(second.digest()).isEqualTo(first.digest());
    }

    @Test
    void another_byte_gives_another_digest() throws Exception {
        var first = written("one", "gram", "2026-01-01T00:00:00Z");

        var second = written("two", "gran", "2026-01-01T00:00:00Z");

        assertThat(second.digest()).isNotEqualTo(first.digest());
    }

    @Test
    void an_image_runs_as_nobody_and_says_what_it_is() throws Exception {
        var image = written("one", "gram", "2026-01-01T00:00:00Z");

        var config = config(image.archive()).path("config");

        assertThat(config.path("User").asText()).isEqualTo("65532:65532");
        assertThat(config.path("Entrypoint").get(0).asText()).isEqualTo("/opt/java/bin/java");
        assertThat(config.path("Labels")
                        .path("org.opencontainers.image.version")
                        .asText())
                .isEqualTo(HERE.version());
    }

    private Written written(String name, String text, String modified) throws IOException {
        var files = folder.resolve(name).resolve("files");
        var file = Files.writeString(
                Files.createDirectories(files.resolve("deeper")).resolve("file.txt"), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
        var layer = Layer.named("program").tree(files, "/app").build();
        var command = List.of("/opt/java/bin/java", "-version");
        var recipe = new Recipe(
                "small", "A file.", List.of(layer), command, List.of(), Map.of("A", "b"), List.of(8080), Set.of());
        var place = folder.resolve(name);
        return new ImageWriter(place, place.resolve("cache"), HERE).write(recipe);
    }

    private static JsonNode config(Path archive) throws IOException {
        var json = new ObjectMapper();
        try (var tar = new TarArchiveInputStream(Files.newInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                if (entry.getName().equals("config.json")) return json.readTree(tar.readAllBytes());
        }
        throw new IOException("no config.json in " + archive);
    }
}
