package io.ytterby.tracking.seal.app;

import io.ytterby.credentials.merkle.MerkleProofs;
import io.ytterby.tracking.seal.app.EventSeals.Leaf;
import io.ytterby.tracking.seal.domain.Head;
import io.ytterby.tracking.seal.domain.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Gives each settled event its place in the log, and signs what the log is then. */
@ApplicationScoped
public class SealEvents {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 4 * EventSeals.PART;

    private final EventSeals seals;
    private final HeadKey key;
    private final Clock clock;

    SealEvents(EventSeals seals, HeadKey key, Clock clock) {
        this.seals = seals;
        this.key = key;
        this.clock = clock;
    }

    /** Seals a batch. Answers whether there may be more. */
    @Transactional
    public boolean sealBatch() {
        if (!seals.tryLock()) return false;
        var events = seals.unsealed(seals.lastSeq(), seals.settledUpTo(), BATCH);
        long before = seals.size();
        long size = before + events.size();
        if (!events.isEmpty()) add(events, before, size);
        sign(size);
        return events.size() == BATCH;
    }

    private void add(List<SealedEvent> events, long before, long size) {
        var leaves = new ArrayList<Leaf>(events.size());
        for (var event : events)
            leaves.add(new Leaf(before + leaves.size(), event.seq(), event.recordTime(), leafHash(event)));
        seals.add(leaves);
        for (long part = before / EventSeals.PART; (part + 1) * EventSeals.PART <= size; part++)
            seals.addPart(part, MerkleProofs.root(seals.leaves(part * EventSeals.PART, (part + 1) * EventSeals.PART)));
    }

    /** A day has a head even if nothing happened on it. */
    private void sign(long size) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, SHANGHAI);
        var known = seals.of(today);
        if (known.isPresent() && known.get().size() == size) return;
        var root = new MerkleLog(seals).root(size);
        var signature = key.sign(Head.signedBytes(today, size, root));
        seals.addHead(new Head(today, size, root, key.id(), signature, at));
    }

    static byte[] leafHash(SealedEvent event) {
        return MerkleProofs.leafHash(event.entry().getBytes(StandardCharsets.UTF_8));
    }
}
