package io.ytterby.certification.credential.app;

import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.merkle.MerkleProofs;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The hashes of the log's entries, 32 bytes each, read once: entries never change. */
@Singleton
class LogLeaves {
    private static final int PAGE = 10_000;

    private final CredentialLog log;
    private final List<byte[]> leaves = new ArrayList<>();

    LogLeaves(CredentialLog log) {
        this.log = log;
    }

    /** The first so many. Ask only for what has committed: what is read here is kept. */
    synchronized List<byte[]> first(long size) {
        while (leaves.size() < size) {
            var more = log.from(leaves.size(), PAGE);
            if (more.isEmpty()) throw new IllegalStateException("the log has no " + size + " entries");
            more.forEach(entry -> leaves.add(leaf(entry.digest())));
        }
        return List.copyOf(leaves.subList(0, Math.toIntExact(size)));
    }

    static byte[] leaf(String digest) {
        return MerkleProofs.leafHash(LogProof.entry(digest));
    }
}
