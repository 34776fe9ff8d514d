package io.ytterby.tracking.seal.app;

import io.ytterby.credentials.merkle.MerkleProofs;
import io.ytterby.tracking.seal.app.EventSeals.Sealed;
import io.ytterby.tracking.seal.domain.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the log again: each event against its leaf, each part against its root, each head against its key. */
@ApplicationScoped
public class VerifySeals {
    private static final int PAGE = EventSeals.PART;
    private static final int HEADS = 1_000;

    private final EventSeals seals;
    private final HeadKey key;

    VerifySeals(EventSeals seals, HeadKey key) {
        this.seals = seals;
        this.key = key;
    }

    /**
     * What a walk found.
     *
     * @param from the first place that was looked at
     * @param end one past the last
     * @param next where to go on; null at the end of the log, where the heads were looked at too
     * @param unsealed events that no head covers yet
     * @param fault the first thing that is not as it was sealed; null if there is none
     */
    public record Report(
            long from,
            long end,
            @Nullable Long next,
            long unsealed,
            @Nullable Fault fault) {}

    /** What is wrong, and where: at a place of the log, or at the size of a head. */
    public record Fault(
            long place, @Nullable Long seq, @Nullable String eventId, String what) {}

    /**
     * @param from a place; cut down to where a part of 1024 begins
     * @param most at most so many places, a whole number of parts
     */
    @Transactional
    public Report verify(long from, long most) {
        long begin = from / PAGE * PAGE;
        long place = begin;
        long end = begin + (most + PAGE - 1) / PAGE * PAGE;
        while (place < end) {
            var page = seals.sealedFrom(place, PAGE);
            var fault = faultIn(page, place);
            if (fault != null) return new Report(begin, place, null, seals.unsealedCount(), fault);
            place += page.size();
            if (page.size() < PAGE) return new Report(begin, place, null, seals.unsealedCount(), faultOfHeads());
        }
        return new Report(begin, place, place, seals.unsealedCount(), null);
    }

    private @Nullable Fault faultIn(List<Sealed> page, long place) {
        long expected = place;
        var leaves = new ArrayList<byte[]>(page.size());
        for (var sealed : page) {
            var leaf = sealed.leaf();
            var event = sealed.event();
            if (leaf.place() != expected++) return new Fault(expected - 1, null, null, "a leaf is missing");
            if (event == null) return new Fault(leaf.place(), leaf.seq(), null, "the event is gone");
            if (!Arrays.equals(SealEvents.leafHash(event), leaf.hash()))
                return new Fault(leaf.place(), leaf.seq(), event.eventId(), "the event was changed");
            leaves.add(leaf.hash());
        }
        if (page.size() < PAGE) return null;
        var part = seals.parts(place / PAGE, place / PAGE + 1);
        boolean whole = part.size() == 1 && Arrays.equals(part.getFirst(), MerkleProofs.root(leaves));
        return whole ? null : new Fault(place, null, null, "the leaves are not those that were sealed");
    }

    private @Nullable Fault faultOfHeads() {
        var log = new MerkleLog(seals);
        long size = seals.size();
        for (Head head : seals.before(null, HEADS)) {
            if (head.size() > size) return new Fault(head.size(), null, null, "the log's end was cut off");
            if (!key.verifies(head.signedBytes(), head.signature()))
                return new Fault(head.size(), null, null, "the signature of the head of " + head.day() + " is wrong");
            if (!Arrays.equals(log.root(head.size()), head.root()))
                return new Fault(head.size(), null, null, "the log is not the one that was signed on " + head.day());
        }
        return null;
    }
}
