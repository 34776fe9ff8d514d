package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.SigningKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A log's head: how many entries it had, and the root over them.
 *
 * @param origin the log's name, which no other log has
 * @see <a href="https://c2sp.org/tlog-checkpoint">tlog-checkpoint</a>
 */
public record Checkpoint(String origin, long size, byte[] root) {
    private static final int ROOT = 32;

    public Checkpoint {
        if (origin.isBlank() || origin.contains("\n")) throw RefusedException.malformed("a log has a name");
        if (size < 0 || root.length != ROOT) throw RefusedException.malformed("a head has a size and 32 bytes of root");
    }

    /** @throws RefusedException if the note says something else; who signed it is not looked at */
    public static Checkpoint of(SignedNote note) {
        var lines = note.text().split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}"))
            throw RefusedException.malformed("no head of a log: origin, size and root are missing");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), NoteKey.base64(lines[2]));
    }

    /** The head signed by the log, to be published and shown to witnesses. */
    public SignedNote signed(NoteKey log, SigningKey key) {
        var text = origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        return new SignedNote(text, List.of()).signedBy(log, key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(root);
    }
}
