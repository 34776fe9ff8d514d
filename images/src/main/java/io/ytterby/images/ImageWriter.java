package io.ytterby.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** Writes archives that every container engine loads. The same files, version and revision give the same digest. */
record ImageWriter(Path out, Path cache, Checkout checkout) {
    /** Nobody on any machine: what gets out of the container owns nothing. */
    static final int UID = 65532;

    static final String USER = UID + ":" + UID;
    private static final String PREFIX = "ytterby/";

    /** @param digest of the manifest, by which a registry names it; {@code sha256:…} */
    record Written(String name, String tag, String digest, Path archive) {
        /** Its name without the project's prefix. */
        String title() {
            return name.substring(PREFIX.length());
        }
    }

    Written write(Recipe recipe) throws IOException {
        var name = PREFIX + recipe.name();
        var tag = checkout.version();
        var archive = Files.createDirectories(out).resolve(recipe.name() + ".tar");
        var unfinished = out.resolve(recipe.name() + ".tar.unfinished");
        try {
            var target = Containerizer.to(TarImage.at(unfinished).named(name + ":" + tag))
                    .setApplicationLayersCache(cache)
                    .setBaseImageLayersCache(cache)
                    .setOfflineMode(true)
                    .setToolName("ytterby");
            var digest = contents(recipe).containerize(target);
            Files.move(unfinished, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return written(name, tag, digest, archive);
        } catch (InvalidImageReferenceException
                | ExecutionException
                | RegistryException
                | CacheDirectoryCreationException failure) {
            throw new IOException("cannot write " + archive + ": " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing " + archive);
        }
    }

    private static Written written(String name, String tag, JibContainer container, Path archive) {
        return new Written(name, tag, container.getDigest().toString(), archive);
    }

    private JibContainerBuilder contents(Recipe recipe) throws IOException {
        var image = Jib.fromScratch()
                .setFormat(ImageFormat.Docker)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setCreationTime(checkout.created())
                .setUser(USER)
                .setWorkingDirectory(AbsoluteUnixPath.get("/tmp"))
                .setEntrypoint(recipe.command())
                .setProgramArguments(recipe.arguments())
                .setEnvironment(new TreeMap<>(recipe.environment()))
                .setLabels(labels(recipe));
        recipe.ports().forEach(port -> image.addExposedPort(Port.tcp(port)));
        for (var layer : recipe.layers()) image.addFileEntriesLayer(entries(layer));
        return image;
    }

    private Map<String, String> labels(Recipe recipe) throws IOException {
        var prefix = "org.opencontainers.image.";
        return new TreeMap<>(Map.of(
                prefix + "title", PREFIX + recipe.name(),
                prefix + "description", recipe.description(),
                prefix + "version", checkout.version(),
                prefix + "revision", checkout.revision(),
                prefix + "created", checkout.created().toString(),
                prefix + "licenses", "Apache-2.0",
                prefix + "vendor", "Ytterby"));
    }

    private static FileEntriesLayer entries(Layer layer) {
        var entries = FileEntriesLayer.builder().setName(layer.name());
        for (var entry : layer.entries())
            entries.addEntry(
                    entry.source(),
                    AbsoluteUnixPath.get(entry.path()),
                    FilePermissions.fromOctalString(entry.mode()),
                    FileEntriesLayer.DEFAULT_MODIFICATION_TIME,
                    entry.owner());
        return entries.build();
    }

    /** As the image format calls it. */
    static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm64";
            default -> "amd64";
        };
    }
}
