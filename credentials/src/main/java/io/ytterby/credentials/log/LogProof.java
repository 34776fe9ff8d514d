package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.merkle.MerkleProofs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * That one entry is in a log: its place, the path to the root, and a head that witnesses have signed. It is handed out
 * beside the document, which was signed before it could be in a log.
 *
 * @see <a href="https://c2sp.org/tlog-proof">tlog-proof</a>
 */
public record LogProof(long index, List<byte[]> path, SignedNote head) {
    public static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final int MAX_PATH = 63;

    public LogProof {
        path = List.copyOf(path);
    }

    /** What a log keeps of a document: the 32 bytes of its digest. */
    public static byte[] entry(String digest) {
        return HexFormat.of().parseHex(digest);
    }

    /** The digest of a vc+jwt as it was handed out, in hex: what the log keeps of it. */
    public static String digest(String vcJwt) {
        return HexFormat.of().formatHex(Sha256.of(vcJwt.strip().getBytes(StandardCharsets.US_ASCII)));
    }

    /** The digest of a document with its proof inside: whatever blanks it came with, it is one document. */
    public static String digest(Json.Obj secured) {
        return HexFormat.of().formatHex(Sha256.of(Jcs.bytes(secured)));
    }

    /** @throws RefusedException if it is none; nothing is verified yet */
    public static LogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(HEADER + "\n") || end <= HEADER.length())
            throw RefusedException.malformed("no proof of a log");
        var lines = new ArrayList<>(
                Arrays.asList(text.substring(HEADER.length() + 1, end).split("\n", -1)));
        // Nobody has signed what stands there.
        if (lines.get(0).startsWith("extra ")) lines.remove(0);
        if (lines.isEmpty() || !lines.get(0).matches("index (0|[1-9][0-9]{0,17})") || lines.size() > MAX_PATH + 1)
            throw RefusedException.malformed("a proof without its index");
        return new LogProof(
                Long.parseLong(lines.get(0).substring("index ".length())),
                lines.subList(1, lines.size()).stream().map(NoteKey::base64).toList(),
                SignedNote.parse(text.substring(end + 2)));
    }

    /** The file to be handed out. */
    public String render() {
        var text = new StringBuilder(HEADER).append("\nindex ").append(index).append('\n');
        for (var hash : path)
            text.append(Base64.getEncoder().encodeToString(hash)).append('\n');
        return text.append('\n').append(head.render()).toString();
    }

    /** Whether it shows this document, by its digest in hex, to be below the head. */
    public boolean shows(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) return false;
        var checkpoint = Checkpoint.of(head);
        return MerkleProofs.includes(
                index, checkpoint.size(), MerkleProofs.leafHash(entry(digest)), path, checkpoint.root());
    }
}
