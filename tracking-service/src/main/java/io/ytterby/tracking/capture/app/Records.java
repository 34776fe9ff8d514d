package io.ytterby.tracking.capture.app;

import io.ytterby.tracking.capture.app.Following.About;
import io.ytterby.tracking.capture.app.Prepared.Good;
import io.ytterby.tracking.custody.domain.RecordedEvent;

/** A captured event as the store keeps it. */
final class Records {
    private Records() {}

    static RecordedEvent of(Capturing capturing, Good good, About about) {
        var event = good.event();
        return new RecordedEvent(
                good.eventId(),
                good.hash(),
                capturing.id().value(),
                capturing.actor().organisation(),
                new RecordedEvent.Facts(
                        event.type(),
                        event.action().orElse(null),
                        event.eventTime(),
                        event.eventTimeZoneOffset(),
                        event.bizStep().orElse(null),
                        event.disposition().orElse(null),
                        event.readPoint().orElse(null),
                        event.bizLocation().orElse(null),
                        event.transformationId().orElse(null),
                        event.errorDeclaredAt().orElse(null)),
                good.recordTime(),
                good.context(),
                good.terms(),
                good.doc(),
                about.lots(),
                about.born());
    }
}
