package io.ytterby.kit.journal;

import io.ytterby.kit.identity.Actor;
import java.util.List;

/**
 * One change of one aggregate, as the audit and the other services learn of it.
 *
 * @param action what was done, in the past: {@code licence.suspended}
 * @param subject what it was done to: {@code licence/CN-2026-000017}
 * @param detail what is worth knowing later; anything that Jackson can write
 * @param events what the others are told; may be empty
 * @param trace whose request it was done for; empty outside any
 */
public record Change(
        Actor actor, String action, String subject, Object detail, List<OutboxEvent> events, String trace) {
    public Change {
        events = List.copyOf(events);
    }

    public Change(Actor actor, String action, String subject, Object detail, List<OutboxEvent> events) {
        this(actor, action, subject, detail, events, TraceParent.current());
    }

    public Change(Actor actor, String action, String subject, Object detail, OutboxEvent... events) {
        this(actor, action, subject, detail, List.of(events));
    }
}
