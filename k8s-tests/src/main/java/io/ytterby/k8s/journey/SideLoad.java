package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings image archives to the nodes with a command of the cluster's own: {@code kind load image-archive}, for one. */
final class SideLoad {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SideLoad() {}

    /**
     * Hands all archives to the command, one at a time.
     *
     * @param command words, to which the archive's path is added
     * @param folder where {@code ./ytterby images} leaves them
     * @throws IOException if there is none, or the command fails
     */
    static Images.SideLoaded run(String command, Path folder) throws IOException, InterruptedException {
        var tags = new HashMap<String, String>();
        for (var archive : archives(folder)) {
            var words = new ArrayList<>(List.of(command.strip().split("\\s+", -1)));
            words.add(archive.toString());
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IOException(String.join(" ", words) + ": " + said.strip());
            tags.putAll(tags(manifest(archive)));
        }
        return new Images.SideLoaded(tags);
    }

    private static List<Path> archives(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            throw new IOException("no images in " + folder + ": ./ytterby images makes them");
        try (var files = Files.list(folder)) {
            var archives = files.filter(file -> file.toString().endsWith(".tar"))
                    .sorted()
                    .toList();
            if (archives.isEmpty()) throw new IOException("no images in " + folder + ": ./ytterby images makes them");
            return archives;
        }
    }

    private static String manifest(Path archive) throws IOException, InterruptedException {
        var process = new ProcessBuilder("tar", "-xOf", archive.toString(), "manifest.json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var manifest = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(archive + " has no manifest.json: it is no docker-archive");
        return manifest;
    }

    /**
     * @param manifest the archive's {@code manifest.json}
     * @return what each image is called, by its last name
     */
    static Map<String, String> tags(String manifest) throws IOException {
        var tags = new HashMap<String, String>();
        for (var image : JSON.readTree(manifest))
            for (var tag : image.path("RepoTags")) tags.put(Images.name(tag.asText()), tag.asText());
        return tags;
    }
}
