package io.ytterby.licensing.owndata.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.owndata.app.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads section by section with a cursor, so that the memory it takes does not grow with what there is. */
@ApplicationScoped
class SqlOwnData implements OwnData {
    private static final int FETCH = 500;

    private final Jdbi jdbi;

    SqlOwnData(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void write(OrganisationId organisation, Lines lines) throws IOException {
        jdbi.useHandle(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            handle.execute("SET LOCAL statement_timeout = '110s'");
            for (var section : Section.ALL) write(handle, section, organisation, lines);
        });
    }

    private static void write(Handle handle, Section section, OrganisationId organisation, Lines lines)
            throws IOException {
        try (var rows = handle.createQuery(section.sql())
                .bind("org", organisation.value())
                .setFetchSize(FETCH)
                .mapTo(String.class)
                .iterator()) {
            while (rows.hasNext()) lines.line(rows.next());
        }
    }

    @Override
    public int letGo(String what, Instant before) {
        return switch (what) {
            case "rejected-onboarding" ->
                delete("DELETE FROM onboarding WHERE status = 'REJECTED' AND decided_at < :before", before);
            case "readmitted-leaver" -> delete("DELETE FROM organisation_leaver WHERE readmitted_at < :before", before);
            default -> 0; // the rest is never deleted, whatever a policy says
        };
    }

    private int delete(String sql, Instant before) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
