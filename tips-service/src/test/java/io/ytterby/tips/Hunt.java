package io.ytterby.tips;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for words in files, as bytes of UTF-8 and of UTF-16. A word is made of a seed by SHA-256 and exists in this process
 * only while a hunt runs: whoever sends it makes it himself, in a process of his own.
 */
final class Hunt {
    private static final int WINDOW = 1 << 20;
    /** Longer than any word: what lies across two windows is found, too. */
    private static final int KEPT = 128;

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
        var needles = new Needles();
        for (var seed : seeds) {
            var word = seed.startsWith("=") ? seed.substring(1) : word(seed);
            for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) needles.add(seed, word.getBytes(charset));
        }
        var found = new TreeMap<String, List<Path>>();
        for (var folder : folders) {
            if (!Files.exists(folder)) continue;
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(Files::isReadable)
                        .toList())
                    for (var seed : seedsIn(file, needles))
                        found.computeIfAbsent(seed, _ -> new ArrayList<>()).add(file);
            }
        }
        return found;
    }

    private static Set<String> seedsIn(Path file, Needles needles) throws IOException {
        var seeds = new TreeSet<String>();
        try (InputStream in = Files.newInputStream(file)) {
            var window = new byte[WINDOW + KEPT];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(window, kept, WINDOW)) > 0) {
                int end = kept + read;
                needles.search(window, end, seeds);
                kept = Math.min(KEPT, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
        } catch (NoSuchFileException recycled) {
            return seeds; // a segment of the log that was taken again meanwhile
        }
        return seeds;
    }

    /** All words at once, by their first four bytes: gigabytes are read once and not once for each word. */
    private static final class Needles {
        private final BitSet first = new BitSet(1 << 16);
        private final Map<Integer, List<Needle>> byHead = new HashMap<>();

        private record Needle(String seed, byte[] bytes) {}

        void add(String seed, byte[] bytes) {
            int head = ByteBuffer.wrap(bytes).getInt();
            first.set(mixed(head));
            byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(new Needle(seed, bytes));
        }

        void search(byte[] window, int end, Set<String> seeds) {
            int head = 0;
            for (int i = 0; i < end; i++) {
                head = (head << 8) | (window[i] & 0xff);
                if (i < 3 || !first.get(mixed(head))) continue;
                int start = i - 3;
                for (var needle : byHead.getOrDefault(head, List.of()))
                    if (start + needle.bytes.length <= end
                            && Arrays.mismatch(
                                            needle.bytes,
                                            0,
                                            needle.bytes.length,
                                            window,
                                            start,
                                            start + needle.bytes.length)
                                    < 0) seeds.add(needle.seed);
            }
        }

        private static int mixed(int head) {
            return (head * 0x9e3779b1) >>> 16;
        }
    }
}
