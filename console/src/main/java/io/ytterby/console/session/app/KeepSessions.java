package io.ytterby.console.session.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.console.session.domain.Lifetimes;
import io.ytterby.console.session.domain.Person;
import io.ytterby.console.session.domain.Secret;
import io.ytterby.console.session.domain.Tokens;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps people signed in: finds a session by its cookie, renews its access token before it ends, and ends it. A refresh
 * token counts once, so it is used under the row's lock: of two requests at once one renews, the other reads.
 */
@Singleton
public class KeepSessions {
    /** An access token that ends sooner is not begun with. */
    private static final Duration TOO_SHORT = Duration.ofSeconds(30);

    /** A row is not written at each request. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SessionBook book;
    private final Issuer issuer;
    private final Lifetimes lifetimes;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepSessions(SessionBook book, Issuer issuer, ConsoleSettings settings, ObjectMapper json, Clock clock) {
        this.book = book;
        this.issuer = issuer;
        this.lifetimes = new Lifetimes(settings.idle(), settings.absolute());
        this.json = json;
        this.clock = clock;
    }

    /** What is behind a cookie. */
    public sealed interface Found {
        record Open(Person person, Tokens tokens) implements Found {}

        /** None, or none any more: sign in. */
        record Over() implements Found {}

        /** The token must be renewed and the issuer cannot be reached. */
        record IssuerAway() implements Found {}
    }

    /** @return what the browser is to keep */
    @Transactional
    public Secret open(Tokens tokens) {
        var person = People.of(tokens.access(), json);
        var secret = Secret.random(random);
        var now = clock.instant();
        book.add(
                secret.id(),
                new SessionBook.Row(person.subject(), person.organisation(), sealed(secret, tokens), now, now));
        return secret;
    }

    /** Somebody asks for a page. */
    @Transactional
    public Found find(Secret secret) {
        return find(secret, true);
    }

    /** A page asks by itself: the same, and who has gone home stays gone. */
    @Transactional
    public Found findQuietly(Secret secret) {
        return find(secret, false);
    }

    private Found find(Secret secret, boolean isSeen) {
        var row = book.find(secret.id());
        var now = clock.instant();
        if (row.isEmpty()) return new Found.Over();
        if (lifetimes.areOver(row.get().createdAt(), row.get().seenAt(), now)) return over(secret);
        var tokens = opened(secret, row.get());
        if (tokens.isEmpty()) return over(secret);
        if (tokens.get().accessEnds().isAfter(now.plus(TOO_SHORT))) {
            if (isSeen && row.get().seenAt().plus(SEEN_EVERY).isBefore(now)) book.seen(secret.id(), now);
            return new Found.Open(People.of(tokens.get().access(), json), tokens.get());
        }
        return renewed(secret, now, isSeen ? now : row.get().seenAt());
    }

    private Found renewed(Secret secret, Instant now, Instant seenAt) {
        var tokens = book.lock(secret.id()).flatMap(row -> opened(secret, row));
        if (tokens.isEmpty()) return new Found.Over();
        if (tokens.get().accessEnds().isAfter(now.plus(TOO_SHORT))) return found(tokens.get());
        var refresh = tokens.get().refresh();
        if (refresh == null) return tokens.get().accessEnds().isAfter(now) ? found(tokens.get()) : over(secret);
        return switch (issuer.renew(refresh)) {
            case Issuer.Grant.Given(var fresh) -> {
                book.reseal(secret.id(), sealed(secret, fresh), seenAt);
                yield found(fresh);
            }
            case Issuer.Grant.Refused ignored -> over(secret);
            case Issuer.Grant.Away ignored ->
                tokens.get().accessEnds().isAfter(now) ? found(tokens.get()) : new Found.IssuerAway();
        };
    }

    /** Ends it here; the ID token signs the person out of the provider too. */
    @Transactional
    public Optional<String> end(Secret secret) {
        var tokens = book.find(secret.id()).flatMap(row -> opened(secret, row));
        book.end(secret.id());
        return tokens.map(Tokens::id);
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var now = clock.instant();
        book.sweep(now.minus(lifetimes.absolute()), now.minus(lifetimes.idle()));
    }

    private Found found(Tokens tokens) {
        return new Found.Open(People.of(tokens.access(), json), tokens);
    }

    private Found over(Secret secret) {
        book.end(secret.id());
        return new Found.Over();
    }

    private byte[] sealed(Secret secret, Tokens tokens) {
        try {
            return Seal.close(secret.key(), json.writeValueAsBytes(tokens), random);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Optional<Tokens> opened(Secret secret, SessionBook.Row row) {
        return Seal.open(secret.key(), row.sealed()).map(bytes -> {
            try {
                return json.readValue(bytes, Tokens.class);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }
}
