package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.licensing.ledger.app.Declarations;
import io.ytterby.licensing.ledger.domain.SeenDeclaration.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code followed_declaration}. */
@ApplicationScoped
class FollowedDeclarations implements Declarations {
    private final Jdbi jdbi;

    FollowedDeclarations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Stage> advance(DeclarationId declaration, long version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO followed_declaration (id, version, stage) VALUES (:id, :version, 'NEW')
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version
                         WHERE followed_declaration.version < excluded.version RETURNING stage""")
                .bind("id", declaration.value())
                .bind("version", version)
                .map((row, context) -> Stage.valueOf(row.getString(1)))
                .findOne());
    }

    @Override
    public void note(DeclarationId declaration, Stage stage) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE followed_declaration SET stage = :stage WHERE id = :id")
                .bind("stage", stage.name())
                .bind("id", declaration.value())
                .execute());
    }

    @Override
    public Optional<Long> lock(DeclarationId declaration) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT version FROM followed_declaration WHERE id = :id FOR UPDATE")
                        .bind("id", declaration.value())
                        .mapTo(Long.class)
                        .findOne());
    }
}
