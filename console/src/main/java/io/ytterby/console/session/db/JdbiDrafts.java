package io.ytterby.console.session.db;

import io.ytterby.console.session.app.DraftBook;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code console_draft}. */
@Singleton
class JdbiDrafts implements DraftBook {
    private final Jdbi jdbi;

    JdbiDrafts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(byte[] id, byte[] sealed, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO console_draft (id, sealed, kept_until) VALUES (:id, :sealed, :until)")
                .bind("id", id)
                .bind("sealed", sealed)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public Optional<byte[]> find(byte[] id, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT sealed FROM console_draft WHERE id = :id AND kept_until > :now")
                        .bind("id", id)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .mapTo(byte[].class)
                        .findOne());
    }

    @Override
    public void remove(byte[] id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM console_draft WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void sweep(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM console_draft WHERE kept_until <= :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
