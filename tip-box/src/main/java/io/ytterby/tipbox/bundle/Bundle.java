package io.ytterby.tipbox.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A tip as one ZIP file: {@value #MANIFEST} and the sealed items. An officer carries it to a machine without a network,
 * where alone his key is; a court gets the same file and checks it without us.
 */
public final class Bundle implements AutoCloseable {
    public static final String MANIFEST = "tip.txt";

    private static final int LARGEST_MANIFEST = 16_000_000;

    private final ZipFile zip;
    private final Manifest manifest;

    private Bundle(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws MalformedBundleException if it is not one */
    public static Bundle open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) throw new MalformedBundleException("it holds no " + MANIFEST);
            byte[] text;
            try (var in = zip.getInputStream(entry)) {
                text = in.readNBytes(LARGEST_MANIFEST + 1);
            }
            if (text.length > LARGEST_MANIFEST) throw new MalformedBundleException("its manifest is too long");
            return new Bundle(zip, ManifestText.read(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException unfit) {
            zip.close();
            throw unfit;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The sealed bytes of an item. */
    public InputStream sealed(UUID item) throws IOException {
        var entry = zip.getEntry(name(item));
        if (entry == null) throw new MalformedBundleException("the item " + item + " is not in it");
        return zip.getInputStream(entry);
    }

    /** Where an item lies. */
    public static String name(UUID item) {
        return "items/" + item;
    }

    /** Writes the manifest; the items come after it, each by {@link #name}. What is sealed does not get smaller: it is stored. */
    public static void begin(ZipOutputStream out, Manifest manifest) throws IOException {
        out.putNextEntry(entry(MANIFEST));
        out.write(ManifestText.write(manifest).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    /** An entry without the hour at which it was written. */
    public static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
