package io.ytterby.credentials.verify;

import java.time.Instant;
import java.util.Optional;

/**
 * Says when a log that the verifier has checked ({@link io.ytterby.credentials.merkle.MerkleProofs}) first contained a
 * document. It saves what was signed before a key was stolen: nobody can date a forgery back into a log.
 */
@FunctionalInterface
public interface LogWitness {
    /** Without a log: what a revoked key has signed does not count, whenever that was. */
    LogWitness NONE = digest -> Optional.empty();

    /** @param digest the SHA-256 of the document as it was handed out, in hex */
    Optional<Instant> includedSince(String digest);
}
