package io.ytterby.tracking.query.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.FollowQuery;
import io.ytterby.tracking.query.domain.EpcForm;
import io.ytterby.tracking.query.domain.NamedQuery;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Live events of a named query. Each message's id is the position behind it: who comes back with {@code Last-Event-ID}
 * goes on there, and misses nothing. A comment now and then keeps the way open.
 */
@ApplicationScoped
class Listening {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final FollowQuery follow;
    private final AtomicInteger listeners = new AtomicInteger();

    Listening(FollowQuery follow) {
        this.follow = follow;
    }

    /** Where a listener stands; what {@code unseenBy} saw was there before it came. */
    private record At(SettledPosition position, @Nullable String unseenBy) {}

    Multi<OutboundSseEvent> to(NamedQuery query, Actor actor, @Nullable String last, EpcForm form, Sse sse) {
        var at = new AtomicReference<>(beginning(last));
        var sight = new Sight(actor.organisation(), actor.isAuthority());
        if (listeners.incrementAndGet() > MOST) {
            listeners.decrementAndGet();
            throw EpcisProblem.of(EpcisProblem.Type.QUERY_TOO_LARGE, "Too many listen already; subscribe a webhook.")
                    .asException();
        }
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look(query, sight, at, form, sse))
                .onTermination()
                .invoke(listeners::decrementAndGet);
    }

    private At beginning(@Nullable String last) {
        if (last == null) {
            var now = follow.now();
            return new At(now.position(), now.snapshot());
        }
        return SettledPosition.parse(last)
                .map(position -> new At(position, null))
                .orElseThrow(() -> EpcisProblem.of(
                                EpcisProblem.Type.SUBSCRIPTION_CONTROLS, "Last-Event-ID is not one that was sent.")
                        .asException());
    }

    private OutboundSseEvent look(NamedQuery query, Sight sight, AtomicReference<At> at, EpcForm form, Sse sse) {
        var here = Objects.requireNonNull(at.get());
        var batch = follow.next(query, sight, here.position(), here.unseenBy(), form);
        at.set(new At(batch.until(), here.unseenBy()));
        if (batch.count() == 0) return sse.newEventBuilder().comment("quiet").build();
        return sse.newEventBuilder()
                .id(batch.until().toString())
                .name("events")
                .data(batch.document().toString())
                .build();
    }
}
