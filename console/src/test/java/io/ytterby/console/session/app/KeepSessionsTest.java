package io.ytterby.console.session.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.session.app.KeepSessions.Found;
import io.ytterby.console.session.domain.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who has gone home is signed out, also if a page of theirs goes on asking by itself. */
class KeepSessionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final HandClock clock = new HandClock();
    private final KeptInMemory book = new KeptInMemory();
    private final KeepSessions sessions =
            new KeepSessions(book, new NoIssuer(), new Settings(), new ObjectMapper().findAndRegisterModules(), clock);

    @Test
    void a_page_that_asks_by_itself_keeps_nobody_signed_in() {
        var secret = sessions.open(tokens());

        for (var minute = 5; minute < IDLE.toMinutes(); minute += 5) {
            clock.now = MORNING.plus(Duration.ofMinutes(minute));
            assertThat(sessions.findQuietly(secret)).isInstanceOf(Found.Open.class);
        }
        clock.now = MORNING.plus(IDLE);

        assertThat(sessions.findQuietly(secret)).isInstanceOf(Found.Over.class);
    }

    @Test
    void a_person_who_asks_stays_signed_in() {
        var secret = sessions.open(tokens());

        clock.now = MORNING.plus(Duration.ofMinutes(20));
        sessions.find(secret);
        clock.now = MORNING.plus(Duration.ofMinutes(40));

        assertThat(sessions.find(secret)).isInstanceOf(Found.Open.class);
    }

    private static Tokens tokens() {
        var claims = Base64.getUrlEncoder()
                .encodeToString("{\"sub\":\"li.licensing\",\"org\":\"cn-mofcom\"}".getBytes(StandardCharsets.UTF_8));
        return new Tokens("x." + claims + ".x", null, "id", MORNING.plus(Duration.ofHours(8)));
    }

    private static final class HandClock extends Clock {
        private Instant now = MORNING;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** One session is enough. */
    private static final class KeptInMemory implements SessionBook {
        private Optional<Row> kept = Optional.empty();

        @Override
        public void add(byte[] id, Row row) {
            kept = Optional.of(row);
        }

        @Override
        public Optional<Row> find(byte[] id) {
            return kept;
        }

        @Override
        public Optional<Row> lock(byte[] id) {
            return kept;
        }

        @Override
        public void seen(byte[] id, Instant at) {
            kept = kept.map(row -> new Row(row.subject(), row.organisation(), row.sealed(), row.createdAt(), at));
        }

        @Override
        public void reseal(byte[] id, byte[] sealed, Instant at) {
            kept = kept.map(row -> new Row(row.subject(), row.organisation(), sealed, row.createdAt(), at));
        }

        @Override
        public void end(byte[] id) {
            kept = Optional.empty();
        }

        @Override
        public void sweep(Instant createdBefore, Instant seenBefore) {}
    }

    private static final class NoIssuer implements Issuer {
        @Override
        public Optional<URI> signIn(SignInRequest asked) {
            return Optional.empty();
        }

        @Override
        public Grant redeem(String code, String verifier) {
            return new Grant.Away("nobody asks");
        }

        @Override
        public Grant renew(String refreshToken) {
            return new Grant.Away("nobody asks");
        }

        @Override
        public Optional<URI> signOut(String idToken) {
            return Optional.empty();
        }
    }

    private static final class Settings implements ConsoleSettings {
        private static final URI HERE = URI.create("http://127.0.0.1:8080");

        @Override
        public URI at() {
            return HERE;
        }

        @Override
        public URI api() {
            return HERE;
        }

        @Override
        public String client() {
            return "ytterby-console";
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.empty();
        }

        @Override
        public String scope() {
            return "openid";
        }

        @Override
        public Duration idle() {
            return IDLE;
        }

        @Override
        public Duration absolute() {
            return Duration.ofHours(10);
        }
    }
}
