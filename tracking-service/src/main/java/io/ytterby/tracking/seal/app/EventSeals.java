package io.ytterby.tracking.seal.app;

import io.ytterby.tracking.seal.domain.Head;
import io.ytterby.tracking.seal.domain.SealedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of sealed events: its leaves, the roots over 1024 of them, and its heads. */
public interface EventSeals {
    /** How many leaves lie under one root of a part. */
    int PART = 1_024;

    /** A leaf's place in the log and what is sealed there. */
    record Leaf(long place, long seq, Instant recordTime, byte[] hash) {}

    /** A leaf beside the event that it seals; the event is null if it is gone. */
    record Sealed(Leaf leaf, @Nullable SealedEvent event) {}

    /** False if another sealer is at work. Held until the transaction ends. */
    boolean tryLock();

    /**
     * The number up to which no event can appear any more. It is found by looking at who writes: whoever drew a number
     * holds a lock on the table of identities from before that until the end of its transaction.
     */
    long settledUpTo();

    long size();

    /** Events above this number and up to that, by rising number; at most {@code limit}. */
    List<SealedEvent> unsealed(long above, long upTo, int limit);

    /** The number of the last sealed event; zero if there is none. */
    long lastSeq();

    void add(List<Leaf> leaves);

    void addPart(long part, byte[] root);

    void addHead(Head head);

    /** Leaf hashes from a place to before another. */
    List<byte[]> leaves(long from, long end);

    /** Roots of full parts from one to before another. */
    List<byte[]> parts(long from, long end);

    Optional<Leaf> leafOf(String eventId);

    Optional<Head> newest();

    /** The last head of a day. */
    Optional<Head> of(LocalDate day);

    /** The last heads of the days before this one, the newest first; at most {@code limit}. */
    List<Head> before(@Nullable LocalDate day, int limit);

    /** Leaves from a place on, beside what is stored now. */
    List<Sealed> sealedFrom(long place, int limit);

    /** How many events are not sealed yet. */
    long unsealedCount();
}
