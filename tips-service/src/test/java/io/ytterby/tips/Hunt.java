package io.ytterby.tips;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for words in files, as bytes of UTF-8 and of UTF-16. A word is made of a seed by SHA-256 and exists in this process
 * only while a hunt runs: whoever sends it makes it himself, in a process of his own.
 */
final class Hunt {
    private Hunt() {}

    /** Twenty hexadecimal digits that are nowhere before they are made. */
    static String word(String seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Which seeds' words are in which files below these folders. */
    static Map<String, List<Path>> below(List<Path> folders, List<String> seeds) throws IOException {
        var needles = new TreeMap<String, List<byte[]>>();
        for (var seed : seeds) needles.put(seed, spellings(seed.startsWith("=") ? seed.substring(1) : word(seed)));
        var found = new TreeMap<String, List<Path>>();
        for (var folder : folders) {
            if (!Files.exists(folder)) continue;
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(Files::isReadable)
                        .toList()) search(file, needles, found);
            }
        }
        return found;
    }

    private static List<byte[]> spellings(String word) {
        return List.of(
                word.getBytes(StandardCharsets.UTF_8),
                word.getBytes(StandardCharsets.UTF_16LE),
                word.getBytes(StandardCharsets.UTF_16BE));
    }

    private static void search(Path file, Map<String, List<byte[]>> needles, Map<String, List<Path>> found)
            throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            var window = new byte[(1 << 20) + 256];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(window, kept, 1 << 20)) > 0) {
                int end = kept + read;
                for (var needle : needles.entrySet())
                    for (var spelling : needle.getValue())
                        if (contains(window, end, spelling)) {
                            var files = found.computeIfAbsent(needle.getKey(), seed -> new ArrayList<>());
                            if (!files.contains(file)) files.add(file);
                        }
                kept = Math.min(128, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
        } catch (java.nio.file.NoSuchFileException gone) {
            return; // a segment that was recycled meanwhile
        }
    }

    private static boolean contains(byte[] window, int end, byte[] needle) {
        byte first = needle[0];
        for (int i = 0; i + needle.length <= end; i++) {
            if (window[i] != first) continue;
            int j = 1;
            while (j < needle.length && window[i + j] == needle[j]) j++;
            if (j == needle.length) return true;
        }
        return false;
    }
}
