package io.ytterby.credentials.log;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.merkle.MerkleProofs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A log with two witnesses, all with keys of their own. */
public final class WatchedLog {
    private final String origin;
    private final KeyPair key;
    private final KeyPair first;
    private final KeyPair second;
    private final byte filling;
    private final List<byte[]> leaves = new ArrayList<>();

    public WatchedLog(String origin) {
        this.origin = origin;
        this.key = pair();
        this.first = pair();
        this.second = pair();
        this.filling = 0;
    }

    /** The same log, with the same keys, telling another story. */
    WatchedLog(WatchedLog same, byte filling) {
        this.origin = same.origin;
        this.key = same.key;
        this.first = same.first;
        this.second = same.second;
        this.filling = filling;
    }

    NoteKey name() {
        return new NoteKey(origin, NoteKey.Use.LOG, VerifyingKey.of(key.getPublic()));
    }

    NoteKey firstName() {
        return new NoteKey("witness.example/1", NoteKey.Use.WITNESS, VerifyingKey.of(first.getPublic()));
    }

    private NoteKey secondName() {
        return new NoteKey("witness.example/2", NoteKey.Use.WITNESS, VerifyingKey.of(second.getPublic()));
    }

    Witness first() {
        return new Witness(name(), firstName(), new LocalKey("first", first.getPrivate()));
    }

    List<byte[]> grownTo(int size) {
        while (leaves.size() < size) leaves.add(MerkleProofs.leafHash(new byte[] {filling, (byte) leaves.size()}));
        return List.copyOf(leaves);
    }

    SignedNote head(List<byte[]> all) {
        return new Checkpoint(origin, all.size(), MerkleProofs.root(all))
                .signed(name(), new LocalKey("log", key.getPrivate()));
    }

    List<byte[]> consistency(int size) {
        return MerkleProofs.consistencyProof(size, leaves);
    }

    SignedNote seen(SignedNote head, Instant at) {
        return head.witnessedBy(firstName(), new LocalKey("first", first.getPrivate()), at);
    }

    SignedNote seenByOther(SignedNote head, Instant at) {
        return head.witnessedBy(secondName(), new LocalKey("second", second.getPrivate()), at);
    }

    /** Both witnesses are known; documents of these types must be in it within a day. */
    public LogPolicy policy(int quorum, Set<String> types, Instant since) {
        return new LogPolicy(name(), List.of(firstName(), secondName()), quorum, types, since, Duration.ofDays(1));
    }

    /** Takes a document in and proves it, with a head that the first witness has seen then. */
    public LogProof add(String digest, Instant seenAt) {
        var proof = unseen(digest);
        return new LogProof(proof.index(), proof.path(), seen(proof.head(), seenAt));
    }

    /** The same with a head that nobody but the log has signed. */
    public LogProof unseen(String digest) {
        int index = leaves.size();
        leaves.add(MerkleProofs.leafHash(LogProof.entry(digest)));
        grownTo(index + 4);
        return new LogProof(index, MerkleProofs.inclusionProof(index, leaves), head(leaves));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
