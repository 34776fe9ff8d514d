package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a log shows a witness: a head, and that it adds to one that the witness has seen.
 *
 * @param old the size of that one; 0 if it has seen none
 * @param proof empty if {@code old} is 0 or the head's own size
 * @see <a href="https://c2sp.org/tlog-witness">tlog-witness</a>
 */
public record AddCheckpoint(long old, List<byte[]> proof, SignedNote head) {
    private static final int MAX_PROOF = 63;
    private static final String OLD = "old ";

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /** @throws RefusedException if it is no such text; nothing is verified yet */
    public static AddCheckpoint parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) throw RefusedException.malformed("an empty line is missing before the head");
        var lines = Arrays.asList(text.substring(0, end).split("\n", -1));
        if (!lines.get(0).matches("old (0|[1-9][0-9]{0,17})") || lines.size() > MAX_PROOF + 1)
            throw RefusedException.malformed("it begins with 'old' and a size, and has at most 63 hashes");
        return new AddCheckpoint(
                Long.parseLong(lines.get(0).substring(OLD.length())),
                lines.subList(1, lines.size()).stream().map(NoteKey::base64).toList(),
                SignedNote.parse(text.substring(end + 2)));
    }

    public String render() {
        var text = new StringBuilder(OLD).append(old).append('\n');
        for (var hash : proof)
            text.append(Base64.getEncoder().encodeToString(hash)).append('\n');
        return text.append('\n').append(head.render()).toString();
    }
}
