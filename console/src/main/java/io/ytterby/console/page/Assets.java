package io.ytterby.console.page;

import io.quarkus.qute.TemplateExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What pages load beside themselves, in memory. The address holds a hash of all of it, so that a browser may keep it for
 * ever and never mixes two releases.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
    /**
     * A file.
     *
     * @param packed the same by gzip
     * @param type of the answer
     */
    public record Asset(byte[] bytes, byte[] packed, String type) {}

    private static final Map<String, String> PLACES = places();
    private static final Map<String, Asset> ALL = read();
    private static final String BUILD = hash();

    private Assets() {}

    /** {@code {asset:at('console.css')}}. */
    public static String at(String name) {
        if (!ALL.containsKey(name)) throw new IllegalArgumentException("no such asset: " + name);
        return "/assets/" + BUILD + "/" + name;
    }

    static Optional<Asset> find(String build, String name) {
        return build.equals(BUILD) ? Optional.ofNullable(ALL.get(name)) : Optional.empty();
    }

    private static Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        for (var own : List.of(
                "console.css", "icon.svg", "page.js", "keys.js", "live.js", "spectrum.js", "lineage.js", "rows.js"))
            places.put(own, "assets/" + own);
        return places;
    }

    private static Map<String, Asset> read() {
        var all = new LinkedHashMap<String, Asset>();
        PLACES.forEach((name, place) -> {
            try (var bytes = Assets.class.getClassLoader().getResourceAsStream(place)) {
                if (bytes == null) throw new IllegalStateException("the build left out " + place);
                var whole = bytes.readAllBytes();
                all.put(name, new Asset(whole, packed(whole), type(name)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return all;
    }

    private static byte[] packed(byte[] whole) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(whole);
        }
        return packed.toByteArray();
    }

    private static String type(String name) {
        if (name.endsWith(".css")) return "text/css;charset=UTF-8";
        return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript;charset=UTF-8";
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            ALL.values().forEach(asset -> digest.update(asset.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
