package io.ytterby.tracking.custody.db;

import io.ytterby.tracking.custody.app.EventStore.Kept;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Events and what they are about, as binary copies into their tables. */
final class EventCopies {
    private EventCopies() {}

    static void copy(Handle handle, List<RecordedEvent> events, List<Kept> kept) {
        copyEvents(handle, events, kept);
        copyLots(handle, events, kept);
    }

    private static void copyEvents(Handle handle, List<RecordedEvent> events, List<Kept> kept) {
        var copy = new BinaryCopy(kept.size() * 2_000);
        var contexts = new HashMap<String, UUID>();
        for (var one : kept) {
            var event = events.get(one.index());
            var facts = event.facts();
            copy.row(19)
                    .bigint(one.seq())
                    .instant(event.recordTime())
                    .instant(facts.eventTime())
                    .instant(facts.errorDeclaredAt())
                    .uuid(event.captureId())
                    .uuid(contexts.computeIfAbsent(event.context(), TextKey::of))
                    .bytea(hash(event.hash()))
                    .text(event.eventId())
                    .text(event.org().value())
                    .text(facts.type())
                    .text(facts.action())
                    .text(facts.zone())
                    .text(facts.bizStep())
                    .text(facts.disposition())
                    .text(facts.readPoint())
                    .text(facts.bizLocation())
                    .text(facts.transformationId())
                    .texts(event.terms())
                    .text(event.doc());
        }
        copy.send(handle.getConnection(), """
                COPY epcis_event (seq, record_time, event_time, error_declared_at, capture_id, context_key, hash, event_id,
                    org, type, action, event_time_zone, biz_step, disposition, read_point, biz_location,
                    transformation_id, terms, doc) FROM STDIN (FORMAT binary)""");
    }

    private static void copyLots(Handle handle, List<RecordedEvent> events, List<Kept> kept) {
        var copy = new BinaryCopy(kept.size() * 48);
        boolean any = false;
        for (var one : kept) {
            var event = events.get(one.index());
            for (var lot : event.lots()) {
                copy.row(4).uuid(lot.value()).bigint(one.seq()).instant(event.recordTime());
                copy.bool(event.born().contains(lot));
                any = true;
            }
        }
        if (!any) return;
        copy.send(
                handle.getConnection(),
                "COPY epcis_event_lot (lot_id, seq, record_time, born) FROM STDIN (FORMAT binary)");
    }

    /** The hash's bytes, out of its {@code ni:///sha-256;<64 hex digits>?ver=CBV2.0}. */
    private static byte @Nullable [] hash(@Nullable String ni) {
        if (ni == null) return null;
        int begin = ni.indexOf(';') + 1;
        return HexFormat.of().parseHex(ni, begin, begin + 64);
    }
}
