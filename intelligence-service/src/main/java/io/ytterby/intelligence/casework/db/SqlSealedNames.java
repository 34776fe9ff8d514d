package io.ytterby.intelligence.casework.db;

import static io.ytterby.intelligence.casework.db.EntryRows.utc;

import io.ytterby.intelligence.casework.app.IdentityRequests;
import io.ytterby.intelligence.casework.app.NameSeal;
import io.ytterby.intelligence.casework.app.SealedNames;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sealed names, and who may read them, in PostgreSQL. */
@Singleton
class SqlSealedNames implements SealedNames, IdentityRequests {
    private final Jdbi jdbi;
    private final NameSeal seal;

    SqlSealedNames(Jdbi jdbi, NameSeal seal) {
        this.jdbi = jdbi;
        this.seal = seal;
    }

    @Override
    public void keep(UUID identity, CaseId id, String name) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO case_identity (id, case_id, sealed) VALUES (?, ?, ?)",
                identity,
                id.value(),
                seal.seal(identity, name)));
    }

    @Override
    public String open(UUID identity) {
        var sealed = jdbi.withHandle(handle -> handle.createQuery("SELECT sealed FROM case_identity WHERE id = :id")
                .bind("id", identity)
                .mapTo(byte[].class)
                .one());
        return seal.open(identity, sealed);
    }

    @Override
    public void asked(UUID request, CaseId id, UUID identity, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO case_identity_request (id, case_id, identity_id, asked_by, asked_at) VALUES (?, ?, ?, ?, ?)",
                request,
                id.value(),
                identity,
                by.value(),
                utc(at)));
    }

    @Override
    public void released(UUID request, PersonId by, Instant at, Instant until) {
        int changed = jdbi.withHandle(handle -> handle.execute("""
                UPDATE case_identity_request SET released_by = ?, released_at = ?, open_until = ?
                 WHERE id = ? AND released_by IS NULL""", by.value(), utc(at), utc(until), request));
        if (changed != 1) throw new IllegalStateException("request " + request + " was released before");
    }
}
