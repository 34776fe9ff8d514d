package io.ytterby.inspection.port.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.ytterby.inspection.port.app.LiveBacklogs;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The board of a port, sent whenever it has changed, at most once a second. A message's id is the board's mark: who comes
 * back with it hears nothing until there is something new. Comments keep the way open in between, more often than the
 * gateway takes silence for death; with the token the stream ends as well.
 */
@Singleton
class Watching {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final long HEARTBEAT_TICKS = 8;
    /** The gateway has 64 connections to a service, and others need them too. */
    private static final int MOST = 32;

    private final LiveBacklogs live;
    private final ObjectMapper json;
    private final Clock clock;
    private final Instance<JsonWebToken> token;
    private final AtomicInteger watchers = new AtomicInteger();

    Watching(LiveBacklogs live, ObjectMapper json, Clock clock, Instance<JsonWebToken> token) {
        this.live = live;
        this.json = json;
        this.clock = clock;
        this.token = token;
    }

    Multi<OutboundSseEvent> at(Unlocode port, @Nullable String last, Sse sse) {
        var until = Instant.ofEpochSecond(token.get().getExpirationTime());
        var sent = new AtomicReference<>(last == null ? "" : last);
        if (watchers.incrementAndGet() > MOST) {
            watchers.decrementAndGet();
            throw new ProblemException(tooMany());
        }
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .select()
                .first(tick -> clock.instant().isBefore(until))
                .map(tick -> look(port, tick, sent, sse))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .onTermination()
                .invoke(watchers::decrementAndGet);
    }

    private Optional<OutboundSseEvent> look(Unlocode port, long tick, AtomicReference<String> sent, Sse sse) {
        var board = live.at(port);
        var mark = board.mark();
        if (!mark.equals(sent.getAndSet(mark))) return Optional.of(event(board, mark, sse));
        if (tick % HEARTBEAT_TICKS != 0) return Optional.empty();
        return Optional.of(sse.newEventBuilder().comment("unchanged").build());
    }

    private OutboundSseEvent event(Backlog board, String mark, Sse sse) {
        try {
            var data = json.writeValueAsString(BacklogReply.of(board));
            return sse.newEventBuilder().id(mark).name("backlog").data(data).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a board can be written", e);
        }
    }

    private static Problem tooMany() {
        return Problem.of(
                "too-many-watchers",
                503,
                "Too many look at boards already",
                "Ask for the board itself now and then, or come again later.",
                Map.of(Problem.RETRY_AFTER, 30));
    }
}
