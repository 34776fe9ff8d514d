package io.ytterby.tracking.seal.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.seal.app.EventSeals.Leaf;
import io.ytterby.tracking.seal.domain.Head;
import io.ytterby.tracking.seal.domain.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves that an event is in the log that a head signs, and that one head's log begins with another's. */
@ApplicationScoped
public class ProveEvent {
    private final EventSeals seals;
    private final SealedEvents events;
    private final LookUpLots lookUpLots;

    ProveEvent(EventSeals seals, SealedEvents events, LookUpLots lookUpLots) {
        this.seals = seals;
        this.events = events;
        this.lookUpLots = lookUpLots;
    }

    /** All that can come of asking for a proof. */
    public sealed interface Outcome {
        /** @param path from the leaf to the head's root, from below */
        record Proof(SealedEvent event, Leaf leaf, Head head, List<byte[]> path) implements Outcome {}

        record Absent() implements Outcome {}

        /** Recorded, but no head covers it yet: ask again in some seconds. */
        record NotSealedYet() implements Outcome {}
    }

    /** Who may see the event may have it proved. */
    @Transactional
    public Outcome prove(Actor actor, String eventId) {
        var event = events.find(eventId).filter(found -> sees(actor, found, eventId));
        if (event.isEmpty()) return new Outcome.Absent();
        var leaf = seals.leafOf(eventId);
        var head = seals.newest();
        if (leaf.isEmpty() || head.isEmpty() || head.get().size() <= leaf.get().place())
            return new Outcome.NotSealedYet();
        var path = new MerkleLog(seals).inclusion(leaf.get().place(), head.get().size());
        return new Outcome.Proof(event.get(), leaf.get(), head.get(), path);
    }

    private boolean sees(Actor actor, SealedEvent event, String eventId) {
        if (actor.isAuthority()
                || event.organisation().equals(actor.organisation().value())) return true;
        return events.lotsOf(eventId).stream()
                .map((LotId lot) -> lookUpLots.seeWhole(actor, lot))
                .anyMatch(Optional::isPresent);
    }

    /** Heads of days, the newest first. */
    @Transactional
    public List<Head> heads(@Nullable LocalDate before, int limit) {
        return seals.before(before, limit);
    }

    /**
     * A day's head.
     *
     * @param since an earlier day; null to ask for no proof
     * @param path that the day's log begins with that of the earlier day; null where none was asked for
     */
    public record DayHead(
            Head head, @Nullable Head since, @Nullable List<byte[]> path) {}

    /** Empty if one of the days has no head, or the earlier is not earlier. */
    @Transactional
    public Optional<DayHead> head(LocalDate day, @Nullable LocalDate since) {
        var head = seals.of(day);
        if (since == null) return head.map(found -> new DayHead(found, null, null));
        var earlier = seals.of(since);
        if (head.isEmpty()
                || earlier.isEmpty()
                || earlier.get().size() > head.get().size()) return Optional.empty();
        long first = earlier.get().size();
        long second = head.get().size();
        List<byte[]> path = first == 0 ? List.of() : new MerkleLog(seals).consistency(first, second);
        return Optional.of(new DayHead(head.get(), earlier.get(), path));
    }
}
