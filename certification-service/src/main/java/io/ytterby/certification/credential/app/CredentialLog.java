package io.ytterby.certification.credential.app;

import io.ytterby.credentials.log.SignedNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The log's entries, in the order in which they were taken in, and its heads. Neither ever changes. */
public interface CredentialLog {
    /** A signed head; {@code note} has the witness's signature too once {@code witnessedAt} is there. */
    record Head(long size, SignedNote note, Instant signedAt, Optional<Instant> witnessedAt) {}

    /** One entry, with its place. */
    record Entry(long entry, String digest, Instant addedAt) {}

    /** Whether this transaction may add; no other can until it ends. */
    boolean tryLock();

    /** Whether anything waits to be taken in. */
    boolean hasWaiting();

    long size();

    /** What waits is taken in, the oldest first; the new entries' digests. */
    List<String> takeIn(int most, Instant at);

    /** Digests from that place on. */
    List<Entry> from(long entry, int most);

    Optional<Long> place(String digest);

    void addHead(Head head);

    Optional<Head> newest();

    Optional<Head> newestWitnessed();

    /** The first witnessed head that has the entry below it: it proves the earliest time. */
    Optional<Head> firstWitnessedAbove(long entry);

    void witnessed(long size, SignedNote note, Instant at);
}
