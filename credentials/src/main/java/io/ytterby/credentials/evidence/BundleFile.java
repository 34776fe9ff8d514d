package io.ytterby.credentials.evidence;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A case's evidence as one ZIP for a court: chain, files, signed head, and a page for people. The same case gives the same
 * bytes; nothing in it is compressed, so that nothing can burst.
 */
public final class BundleFile {
    /** The longest chain that a bundle takes. */
    public static final int MOST_ENTRIES = 20_000;

    static final String CHAIN = "chain.json";
    static final String CONTENTS = "contents/";
    static final String HEAD = "head.jws";
    static final String INDEX = "index.html";
    static final String KEY = "key.txt";

    /** ZIP knows no earlier time, and any other would tell two exports apart. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleFile() {}

    /** Gives the bytes of a file by their hash. */
    @FunctionalInterface
    public interface Files {
        byte[] bytes(String sha256) throws IOException;
    }

    /**
     * Writes it, one file after the other, each as it is read.
     *
     * @param head signed by {@link CaseHead#signedBy}
     * @param key the signer's public key as multibase; for information, since a bundle cannot vouch for itself
     */
    public static void write(OutputStream out, List<CaseEntry> chain, String head, String key, Files files)
            throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        store(zip, CHAIN, chainJson(chain));
        for (var sha256 : contents(chain)) store(zip, CONTENTS + sha256, files.bytes(sha256));
        store(zip, HEAD, utf8(head + "\n"));
        store(zip, INDEX, utf8(CasePage.of(chain)));
        store(zip, KEY, utf8(key + "\n"));
        zip.finish();
        zip.flush();
    }

    /** The files that a chain names and has not erased, in the order of their hashes. */
    public static SortedSet<String> contents(List<CaseEntry> chain) {
        var all = new TreeSet<String>();
        for (var entry : chain) if (entry.contentSha256() != null) all.add(entry.contentSha256());
        all.removeAll(erased(chain));
        return all;
    }

    /** The files whose bytes the chain itself says are gone: taken out under each name that they were filed by. */
    static SortedSet<String> erased(List<CaseEntry> chain) {
        var filed = new HashMap<String, String>();
        var gone = new TreeSet<String>();
        for (var entry : chain) {
            var file = entry.payload().text("file").orElse("");
            if (entry.kind().equals("FILED") && entry.contentSha256() != null) filed.put(file, entry.contentSha256());
            if (!entry.kind().equals("ERASED")) continue;
            var sha256 = filed.remove(file);
            if (sha256 != null) gone.add(sha256);
        }
        gone.removeAll(filed.values());
        return gone;
    }

    /** One entry a line, each with its hash beside it. */
    private static byte[] chainJson(List<CaseEntry> chain) {
        var text = new StringBuilder("{\"entries\":[");
        var between = "\n";
        for (var entry : chain) {
            var line = entry.json().with("hash", new Json.Text(entry.hash()));
            text.append(between).append(new String(Jcs.bytes(line), StandardCharsets.UTF_8));
            between = ",\n";
        }
        return utf8(text.append("\n]}\n").toString());
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
