package io.ytterby.tracking.declaration.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.tracking.declaration.app.Followed;
import io.ytterby.tracking.declaration.domain.Answer;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The newest version wins: the statement's own condition decides, and nothing else is done when no row changed. */
@ApplicationScoped
class JdbiFollowed implements Followed {
    private final Jdbi jdbi;

    JdbiFollowed(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Answer> advance(DeclaredLots declared) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO declaration_followed (declaration_id, version, status, port, answer)
                        VALUES (:id, :version, :status, :port, 'NONE')
                        ON CONFLICT (declaration_id) DO UPDATE
                           SET version = excluded.version, status = excluded.status, port = excluded.port
                         WHERE declaration_followed.version < excluded.version
                        RETURNING answer""")
                .bind("id", declared.declaration().value())
                .bind("version", declared.version())
                .bind("status", declared.status().name())
                .bind("port", declared.port())
                .mapTo(String.class)
                .findOne()
                .map(Answer::valueOf));
    }

    @Override
    public void answered(DeclarationId declaration, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE declaration_followed SET answer = :answer WHERE declaration_id = :id")
                .bind("answer", answer.name())
                .bind("id", declaration.value())
                .execute());
    }

    @Override
    public boolean advanceHolds(DeclarationId declaration, long version, int openHolds) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO holds_followed (declaration_id, version, open_holds)
                                VALUES (:id, :version, :openHolds)
                                ON CONFLICT (declaration_id) DO UPDATE
                                   SET version = excluded.version, open_holds = excluded.open_holds
                                 WHERE holds_followed.version < excluded.version""")
                        .bind("id", declaration.value())
                        .bind("version", version)
                        .bind("openHolds", openHolds)
                        .execute())
                == 1;
    }
}
