package io.ytterby.console.session.db;

import io.ytterby.console.page.ViewBook;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code console_preference}. */
@Singleton
class JdbiViews implements ViewBook {
    private final Jdbi jdbi;
    private final Clock clock;

    JdbiViews(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String subject, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT value FROM console_preference WHERE subject = :subject AND name = :name")
                .bind("subject", subject)
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String subject, String name, String value) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO console_preference (subject, name, value, saved_at)
            VALUES (:subject, :name, :value, :at)
            ON CONFLICT (subject, name) DO UPDATE SET value = EXCLUDED.value, saved_at = EXCLUDED.saved_at\
            """)
                .bind("subject", subject)
                .bind("name", name)
                .bind("value", value)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public void forget(String subject, String name) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM console_preference WHERE subject = :subject AND name = :name")
                .bind("subject", subject)
                .bind("name", name)
                .execute());
    }
}
