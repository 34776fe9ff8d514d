package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.CredentialLog.Entry;
import io.ytterby.certification.credential.app.CredentialLog.Head;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.merkle.MerkleProofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the log says: its newest head, its entries, and that a document is in it. */
@ApplicationScoped
public class ReadLog {
    private final CredentialLog log;
    private final LogLeaves leaves;

    ReadLog(CredentialLog log, LogLeaves leaves) {
        this.log = log;
        this.leaves = leaves;
    }

    /** What came of asking for a proof. */
    public sealed interface Proof {
        record Found(LogProof proof) implements Proof {}

        /** Taken in, or about to be; no witness has looked since. */
        record NotYetWitnessed() implements Proof {}

        record NotThere() implements Proof {}
    }

    /** The newest that the witness has signed, else the newest. */
    @Transactional
    public Optional<Head> head() {
        return log.newestWitnessed().or(log::newest);
    }

    @Transactional
    public List<Entry> from(long entry, int most) {
        return log.from(entry, most);
    }

    /** @param digest the SHA-256 of the document as it was handed out, in hex */
    @Transactional
    public Proof proof(String digest) {
        var place = log.place(digest).orElse(null);
        if (place == null) return new Proof.NotThere();
        return log.firstWitnessedAbove(place)
                .<Proof>map(head -> {
                    var path = MerkleProofs.inclusionProof(Math.toIntExact(place), leaves.first(head.size()));
                    return new Proof.Found(new LogProof(place, path, head.note()));
                })
                .orElseGet(Proof.NotYetWitnessed::new);
    }
}
