package io.ytterby.credentials.log;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.merkle.MerkleProofs;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches one log from outside: signs a head only if it was signed by the log and only adds to the head that was signed
 * before. What it has signed last must be kept where no restart loses it.
 */
public final class Witness {
    /** What came of a head that was shown. */
    public sealed interface Answer {
        /** @param head with the witness's signature: this is now the last one */
        record Signed(SignedNote head) implements Answer {}

        /** Nothing was signed: the log has not, forgot something, or shows two pasts. */
        record Refused(String why) implements Answer {}
    }

    private final NoteKey log;
    private final NoteKey name;
    private final SigningKey key;

    public Witness(NoteKey log, NoteKey name, SigningKey key) {
        this.log = log;
        this.name = name;
        this.key = key;
    }

    /**
     * Looks at a head.
     *
     * @param last the head that was signed before; null if there was none
     * @param proof that the log has only grown since; empty if it has not, or nothing was signed before
     */
    public Answer look(@Nullable Checkpoint last, SignedNote shown, List<byte[]> proof, Instant now) {
        var next = Checkpoint.of(shown);
        if (!next.origin().equals(log.name()) || !shown.isSignedBy(log))
            return new Answer.Refused("the log has not signed this head");
        if (last != null && !extendsLast(last, next, proof))
            return new Answer.Refused(
                    "the log of " + next.size() + " entries does not begin with that of " + last.size());
        return new Answer.Signed(shown.witnessedBy(name, key, now));
    }

    private static boolean extendsLast(Checkpoint last, Checkpoint next, List<byte[]> proof) {
        if (last.size() == 0) return next.size() > 0 || Arrays.equals(last.root(), next.root());
        return MerkleProofs.extendsLog(last.size(), next.size(), last.root(), next.root(), proof);
    }
}
