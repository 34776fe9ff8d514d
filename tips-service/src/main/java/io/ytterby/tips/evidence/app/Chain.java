package io.ytterby.tips.evidence.app;

import io.ytterby.tipbox.chain.DayProof;
import io.ytterby.tipbox.chain.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one chain of all tips: each thing that came or was done, in the order in which it did. */
public interface Chain {
    /** Adds a link under the lock of the head, in the transaction of what it is about. */
    Link append(String type, UUID tip, byte[] payload, LocalDate day);

    /** All links of a tip, each with the hash that it follows. */
    List<Found> ofTip(UUID tip);

    /** A run of links, in order. */
    List<Link> from(long seq, int limit);

    /** The proof of a link whose day was closed; empty before. */
    Optional<DayProof> proof(Link link);

    /** The oldest day before this one that has links and no root yet. */
    Optional<LocalDate> unclosed(LocalDate before);

    /** Keeps the root of a day that is over. */
    void close(LocalDate day);

    /** Roots that nobody has stamped yet. */
    List<DayRoot> unstamped(int limit);

    void stamp(LocalDate day, byte[] token);

    /** A link and the hash of the one before it. */
    record Found(byte[] previous, Link link) {}

    /** The root over a day's links. */
    record DayRoot(LocalDate day, byte[] root) {}
}
