package io.ytterby.tipbox.clean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks archives of one original under one limit for all of them. What an archive says of its own size is not believed:
 * bytes are counted as they come.
 */
final class Unpacked {
    private static final int STEP = 8192;
    private static final int SMALLEST_JUDGED = 100_000;

    private final CleanLimits limits;
    private long bytes;
    private int entries;

    Unpacked(CleanLimits limits) {
        this.limits = limits;
    }

    static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * @param depth 1 for the original itself
     * @return bytes by name, in their order
     * @throws UncleanException if it unfolds to more than it may
     */
    Map<String, byte[]> of(byte[] archive, int depth) {
        if (depth > limits.depth()) throw new UncleanException("it holds archives within archives");
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.entries())
                    throw new UncleanException("it holds more than " + limits.entries() + " files");
                if (!entry.isDirectory()) found.put(entry.getName(), content(zip, entry));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UncleanException("it is an archive that cannot be read");
        }
        if (found.isEmpty()) throw new UncleanException("it is an archive that cannot be read, or an empty one");
        return found;
    }

    private byte[] content(ZipInputStream zip, ZipEntry entry) throws IOException {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[STEP];
        int read;
        while ((read = zip.read(buffer)) > 0) {
            bytes += read;
            if (bytes > limits.bytes())
                throw new UncleanException("it unfolds to more than " + limits.bytes() + " bytes");
            content.write(buffer, 0, read);
        }
        zip.closeEntry();
        long packed = entry.getCompressedSize();
        if (content.size() > SMALLEST_JUDGED && packed > 0 && content.size() / packed > limits.ratio())
            throw new UncleanException("a file in it unfolds to more than " + limits.ratio() + " times its size");
        return content.toByteArray();
    }
}
