package io.ytterby.certification.exchange.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on its way to a partner's system.
 *
 * @param subject of an event its type, of a fetch the footprint's id
 * @param body the event; empty for a fetch
 * @param concerns for whom a fetch is made, or whose ask it is; null for answers and news
 * @param attempts how often it has failed
 * @param failure why it failed last; empty if it did not
 */
public record Message(
        UUID id,
        OrganisationId partner,
        Kind kind,
        String subject,
        String body,
        @Nullable OrganisationId concerns,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        @Nullable Instant failingSince,
        String failure) {
    /** What is done there. */
    public enum Kind {
        EVENT,
        FETCH
    }

    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        DEAD
    }

    public static Message event(
            UUID id, OrganisationId to, String type, String body, @Nullable OrganisationId concerns, Instant at) {
        return new Message(id, to, Kind.EVENT, type, body, concerns, State.WAITING, 0, at, at, null, "");
    }

    public static Message fetch(UUID footprint, OrganisationId from, OrganisationId by, Instant at) {
        return new Message(
                UUID.randomUUID(), from, Kind.FETCH, footprint.toString(), "", by, State.WAITING, 0, at, at, null, "");
    }

    public Message sent() {
        return with(State.SENT, attempts, nextAt, null, "");
    }

    /** @param next when it is tried again; empty if never */
    public Message failed(Instant at, Optional<Instant> next, String why) {
        var since = failingSince == null ? at : failingSince;
        var state = next.isPresent() ? State.WAITING : State.DEAD;
        return with(state, attempts + 1, next.orElse(nextAt), since, why);
    }

    /** From the beginning. */
    public Message again(Instant at) {
        return with(State.WAITING, 0, at, null, "");
    }

    private Message with(State now, int failures, Instant next, @Nullable Instant since, String why) {
        return new Message(id, partner, kind, subject, body, concerns, now, failures, createdAt, next, since, why);
    }
}
