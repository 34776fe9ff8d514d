package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** Remembers where an answer goes on, under a token that nobody can guess and that ends. */
@ApplicationScoped
public class KeepPages {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 18;

    private final Pages pages;
    private final QueryConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    KeepPages(Pages pages, QueryConfig config, ObjectMapper json, Clock clock) {
        this.pages = pages;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    EventPage.Next keep(Actor actor, int perPage, Object rest) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt = clock.instant().plus(config.pageExpiry());
        pages.keep(token, actor.organisation(), json.valueToTree(rest).toString(), expiresAt);
        return new EventPage.Next(token, perPage, expiresAt);
    }

    /** Empty if the actor's organisation has none of that token, it has ended, or is of another kind. */
    <T> Optional<T> find(Actor actor, String token, Class<T> type) {
        return pages.find(token, actor.organisation(), clock.instant()).flatMap(body -> {
            try {
                return Optional.of(json.readValue(body, type));
            } catch (IOException other) {
                return Optional.empty();
            }
        });
    }
}
