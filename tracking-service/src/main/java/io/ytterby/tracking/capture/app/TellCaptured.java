package io.ytterby.tracking.capture.app;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.capture.app.Prepared.Good;
import io.ytterby.tracking.custody.app.EventStore.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells what was captured: up to a hundred events in one record, under the capture's id, in the order of their document.
 * A row for each event would cost the outbox more than storing the event does.
 */
@ApplicationScoped
class TellCaptured {
    private static final int MOST_EVENTS = 100;
    private static final int MOST_CHARACTERS = 64 * 1024;

    private final Journal journal;
    private final Clock clock;

    TellCaptured(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Schema {@code tracking.capture}, version 1. */
    record EventsCapturedV1(UUID captureId, String organisation, List<CapturedEventV1> events) {}

    /** An event with its id and its record time. */
    record CapturedEventV1(
            String eventId, String hash, @JsonRawValue String event) {}

    void tell(Capturing capturing, List<Good> events, List<Kept> kept) {
        if (kept.isEmpty()) return;
        var told = new ArrayList<OutboxEvent>();
        var together = new ArrayList<CapturedEventV1>();
        int characters = 0;
        for (var one : kept) {
            var event = events.get(one.index());
            if (together.size() == MOST_EVENTS || characters > MOST_CHARACTERS) {
                told.add(told(capturing, one.seq(), together));
                together = new ArrayList<>();
                characters = 0;
            }
            together.add(new CapturedEventV1(event.eventId(), event.hash(), event.doc()));
            characters += event.doc().length();
        }
        told.add(told(capturing, kept.getLast().seq(), together));
        var detail = Map.of("events", kept.size(), "firstSeq", kept.getFirst().seq());
        journal.write(new Change(
                capturing.actor(), "capture.stored", "capture/" + capturing.id(), detail, told, capturing.trace()));
    }

    private OutboxEvent told(Capturing capturing, long version, List<CapturedEventV1> events) {
        var actor = capturing.actor();
        return OutboxEvent.fact(
                Topic.TRACKING_CUSTODY,
                capturing.id().toString(),
                version,
                "events-captured",
                "tracking.capture",
                clock.instant(),
                new EventsCapturedV1(
                        capturing.id().value(), actor.organisation().value(), List.copyOf(events)));
    }
}
