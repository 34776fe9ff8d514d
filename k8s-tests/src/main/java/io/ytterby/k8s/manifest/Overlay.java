package io.ytterby.k8s.manifest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A way to install Ytterby: a folder below {@code k8s/overlays}. */
public enum Overlay {
    /** One pod of everything on any cluster: no operator, no storage class, no DNS. */
    BARE,
    /** The same for people who develop, with names. */
    DEV,
    /** Production in small, on operators. */
    STAGING,
    PROD;

    private static final Map<Overlay, Manifests> RENDERED = new EnumMap<>(Overlay.class);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is meant to carry something: replicas, operators, an issuer of its own house. */
    public boolean isServing() {
        return this == STAGING || this == PROD;
    }

    public Path folder() {
        return home().resolve("k8s/overlays").resolve(title());
    }

    /** Rendered once in a JVM. @throws IOException with kubectl's words if that is not possible */
    public Manifests rendered() throws IOException {
        synchronized (RENDERED) {
            var there = RENDERED.get(this);
            if (there != null) return there;
            var rendered = parse(Kubectl.kustomize(folder()));
            RENDERED.put(this, rendered);
            return rendered;
        }
    }

    /** The objects of a YAML text with several documents. */
    public static Manifests parse(String yaml) throws IOException {
        var all = new ArrayList<Manifest>();
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            while (documents.hasNext()) all.add(new Manifest(documents.next()));
        }
        return new Manifests(all);
    }

    /** The checkout: {@code -Dytterby.home}, or the nearest folder above with a {@code k8s} in it. */
    public static Path home() {
        var told = System.getProperty("ytterby.home");
        if (told != null) return Path.of(told);
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
            if (Files.isDirectory(folder.resolve("k8s/overlays"))) return folder;
        throw new IllegalStateException("no folder above this one has k8s/overlays: set -Dytterby.home");
    }
}
