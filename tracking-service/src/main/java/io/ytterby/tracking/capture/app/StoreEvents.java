package io.ytterby.tracking.capture.app;

import io.ytterby.tracking.capture.app.Following.About;
import io.ytterby.tracking.capture.app.Prepared.Bad;
import io.ytterby.tracking.capture.app.Prepared.Good;
import io.ytterby.tracking.capture.domain.CaptureError;
import io.ytterby.tracking.capture.domain.CaptureError.Kind;
import io.ytterby.tracking.capture.domain.CaptureReport;
import io.ytterby.tracking.capture.domain.NamedGoods;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.custody.app.EventStore.Identity;
import io.ytterby.tracking.custody.app.EventStore.Kept;
import io.ytterby.tracking.custody.app.EventStore.Stored;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import io.ytterby.tracking.lot.app.LotNames;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a batch of events in the transaction that is open: follows those that move lots, keeps what is new, tells it. */
@ApplicationScoped
public class StoreEvents {
    private final EventStore store;
    private final FollowEvent followEvent;
    private final LotNames lotNames;
    private final KnownContexts contexts;
    private final TellCaptured tellCaptured;
    private final Undoing undoing;

    StoreEvents(
            EventStore store,
            FollowEvent followEvent,
            LotNames lotNames,
            KnownContexts contexts,
            TellCaptured tellCaptured,
            Undoing undoing) {
        this.store = store;
        this.followEvent = followEvent;
        this.lotNames = lotNames;
        this.contexts = contexts;
        this.tellCaptured = tellCaptured;
        this.undoing = undoing;
    }

    /** What is wrong goes into the report; once all or nothing can't be all any more, nothing is stored. */
    void store(Capturing capturing, List<Prepared> batch, CaptureReport report) {
        for (var prepared : batch)
            if (prepared instanceof Bad bad)
                report.failed(new CaptureError(Kind.VALIDATION, bad.index(), bad.pointer(), bad.reason() + "."));
        var good = batch.stream()
                .filter(Good.class::isInstance)
                .map(Good.class::cast)
                .toList();
        if (report.mustRollBack(capturing.behaviour())) return;
        new Batch(capturing, report).store(good);
    }

    /** A batch on its way into the store. */
    private final class Batch {
        private final Capturing capturing;
        private final CaptureReport report;
        private final List<Good> events = new ArrayList<>();
        private final List<RecordedEvent> records = new ArrayList<>();
        private final BitSet moved = new BitSet();

        Batch(Capturing capturing, CaptureReport report) {
            this.capturing = capturing;
            this.report = report;
        }

        void store(List<Good> good) {
            good.stream().map(Good::context).distinct().forEach(contexts::learn);
            var goods = good.stream().map(event -> ReadGoods.of(event.event())).toList();
            var named = lotNames.named(goods.stream()
                    .flatMap(one -> one.lots().stream())
                    .map(FindGoods::key)
                    .collect(Collectors.toSet()));
            var stored = store.find(good.stream()
                    .filter(event -> FollowEvent.moves(event) || event.isDeclaration())
                    .flatMap(event -> identities(event).stream())
                    .toList());
            for (int n = 0; n < good.size(); n++) admit(good.get(n), goods.get(n), named, stored);
            var kept = store.keep(records);
            report.stored(kept.size());
            judgeTwins(kept);
            tellCaptured.tell(capturing, events, kept);
        }

        private static List<Identity> identities(Good event) {
            return List.of(new Identity(event.eventId(), true), new Identity(event.eventId(), false));
        }

        private void admit(
                Good event, NamedGoods goods, Map<LotNames.Name, List<Lot>> named, Map<Identity, Stored> stored) {
            var twin = stored.get(new Identity(event.eventId(), event.isDeclaration()));
            if (twin != null) judgeTwin(event, twin);
            else if (event.isDeclaration()) declare(event, stored.get(new Identity(event.eventId(), false)));
            else follow(event, goods, named);
        }

        private void follow(Good event, NamedGoods goods, Map<LotNames.Name, List<Lot>> named) {
            boolean moves = FollowEvent.moves(event) && !goods.isEmpty();
            var following = moves
                    ? undoing.step(
                            () -> followEvent.follow(capturing.actor(), event, goods, named),
                            Following.Refused.class::isInstance)
                    : followEvent.follow(capturing.actor(), event, goods, named);
            switch (following) {
                case Following.Refused refused -> failed(refused.kind(), event, refused.words());
                case About about -> {
                    moved.set(events.size(), moves && !about.lots().isEmpty());
                    admit(event, about);
                }
            }
        }

        private void admit(Good event, About about) {
            events.add(event);
            records.add(Records.of(capturing, event, about));
        }

        /** A declaration says of its original all that the original says, and is of whoever recorded it. */
        private void declare(Good event, @Nullable Stored original) {
            var before = events.stream()
                    .filter(one -> one.eventId().equals(event.eventId()) && !one.isDeclaration())
                    .findFirst();
            var hash =
                    original != null ? original.hash() : before.map(Good::hash).orElse(null);
            if (hash != null && !hash.equals(event.hash()))
                failed(
                        Kind.VALIDATION,
                        event,
                        "An error declaration equals the event that it declares, but for the declaration.");
            else if (original != null && !capturing.mayDeclare(original.org()))
                failed(
                        Kind.SECURITY,
                        event,
                        "There is no event " + event.eventId() + " of yours to declare erroneous.");
            else admit(event, original == null ? About.NOTHING : new About(original.lots(), Set.of()));
        }

        /** What was not kept has an id that is taken: by the same event, which is no error, or by another. */
        private void judgeTwins(List<Kept> kept) {
            if (kept.size() == events.size()) return;
            var left = new HashMap<Integer, Good>();
            for (int n = 0; n < events.size(); n++) left.put(n, events.get(n));
            kept.forEach(one -> left.remove(one.index()));
            var twins = store.find(left.values().stream()
                    .map(event -> new Identity(event.eventId(), event.isDeclaration()))
                    .toList());
            left.forEach((n, event) -> {
                if (moved.get(n)) throw new IllegalStateException("two captures of " + event.eventId() + " at once");
                var twin = twins.get(new Identity(event.eventId(), event.isDeclaration()));
                if (twin != null) judgeTwin(event, twin);
            });
        }

        private void judgeTwin(Good event, Stored twin) {
            if (!event.hash().equals(twin.hash()))
                failed(Kind.ALREADY_EXISTS, event, "Another event has the id " + event.eventId() + ".");
        }

        private void failed(Kind kind, Good event, String words) {
            report.failed(new CaptureError(kind, event.index(), event.event().pointer(), words));
        }
    }
}
