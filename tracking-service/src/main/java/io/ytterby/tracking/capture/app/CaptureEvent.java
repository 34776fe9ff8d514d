package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.epcis.Syntax;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.TraceParent;
import io.ytterby.tracking.capture.domain.CaptureError;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureReport;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Captures one event while its sender waits. */
@ApplicationScoped
public class CaptureEvent {
    private final PrepareEvents prepareEvents;
    private final StoreEvents storeEvents;

    CaptureEvent(PrepareEvents prepareEvents, StoreEvents storeEvents) {
        this.prepareEvents = prepareEvents;
        this.storeEvents = storeEvents;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param doc the event as it is kept, without its context */
        record Captured(String eventId, String context, String doc) implements Outcome {}

        record Refused(CaptureError why) implements Outcome {}
    }

    /** An event that was captured before is captured again without effect. */
    public Outcome capture(Actor actor, Syntax syntax, byte[] body) throws IOException {
        var events = new ArrayList<Prepared>();
        try (var batches = prepareEvents.of(new ByteArrayInputStream(body), syntax)) {
            for (var batch = batches.next(); !batch.isEmpty() && events.size() < 2; batch = batches.next())
                events.addAll(batch);
        }
        if (events.size() != 1 || !(events.getFirst() instanceof Prepared.Good good)) return refused(events);
        var report = new CaptureReport();
        var capturing = new Capturing(CaptureId.random(), actor, TraceParent.current(), ErrorBehaviour.ROLLBACK);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                storeEvents.store(capturing, List.copyOf(events), report);
                if (!report.success()) throw new NotCapturedException();
            });
        } catch (NotCapturedException refused) {
            return new Outcome.Refused(report.errors().getFirst());
        }
        return new Outcome.Captured(good.eventId(), good.context(), good.doc());
    }

    private static Outcome refused(List<Prepared> events) {
        for (var prepared : events)
            if (prepared instanceof Prepared.Bad bad) return refused(bad.pointer(), bad.reason() + ".");
        return refused("", "This takes one event. A document of events goes to /epcis/capture.");
    }

    private static Outcome refused(String pointer, String words) {
        return new Outcome.Refused(new CaptureError(CaptureError.Kind.VALIDATION, null, pointer, words));
    }

    private static final class NotCapturedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
