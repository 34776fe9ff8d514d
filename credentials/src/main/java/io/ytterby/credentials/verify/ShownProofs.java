package io.ytterby.credentials.verify;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.log.LogProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Proofs that were handed in with a document. They count by the trust list's word about the log: its key, and enough of the
 * witnesses whom it names.
 */
public record ShownProofs(List<LogPolicy> logs, List<LogProof> proofs) implements LogWitness {
    public ShownProofs {
        logs = List.copyOf(logs);
        proofs = List.copyOf(proofs);
    }

    @Override
    public Optional<Instant> includedSince(String digest) {
        return proofs.stream().flatMap(proof -> seen(proof, digest).stream()).min(Instant::compareTo);
    }

    private Optional<Instant> seen(LogProof proof, String digest) {
        try {
            if (!proof.shows(digest)) return Optional.empty();
            return logs.stream()
                    .flatMap(log -> log.seenAt(proof.head()).stream())
                    .min(Instant::compareTo);
        } catch (RefusedException noHead) {
            return Optional.empty();
        }
    }
}
