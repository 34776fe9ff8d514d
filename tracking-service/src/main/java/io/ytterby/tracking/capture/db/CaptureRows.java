package io.ytterby.tracking.capture.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.capture.app.CaptureJobs.Position;
import io.ytterby.tracking.capture.domain.CaptureError;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureJob;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Jobs as people ask for them, their errors, and the parts of their documents. */
@ApplicationScoped
class CaptureRows {
    private final Jdbi jdbi;

    CaptureRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<CaptureJob> find(@Nullable OrganisationId seenBy, CaptureId id) {
        return jdbi.withHandle(handle -> {
            var errors = errors(handle, id);
            return handle.createQuery("""
                            SELECT * FROM capture_job
                             WHERE capture_id = :id AND status <> 'RECEIVING'
                               AND (CAST(:org AS text) IS NULL OR org = :org)""")
                    .bind("id", id.value())
                    .bind("org", seenBy == null ? null : seenBy.value())
                    .map((row, context) -> job(row, errors))
                    .findOne();
        });
    }

    List<CaptureJob> list(OrganisationId org, Optional<Position> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM capture_job
                         WHERE org = :org AND status <> 'RECEIVING'
                           AND (CAST(:at AS timestamptz) IS NULL
                                OR (created_at, capture_id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
                         ORDER BY created_at DESC, capture_id DESC LIMIT :limit""")
                .bind("org", org.value())
                .bind(
                        "at",
                        after.map(position -> position.createdAt().toString()).orElse(null))
                .bind("id", after.map(position -> position.id().toString()).orElse(null))
                .bind("limit", limit)
                .map((row, context) -> job(row, List.of()))
                .list());
    }

    /** A part of a document; null after the last. */
    byte @Nullable [] part(CaptureId id, int part) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT bytes FROM capture_body WHERE capture_id = :id AND part = :part")
                        .bind("id", id.value())
                        .bind("part", part)
                        .mapTo(byte[].class)
                        .findOne()
                        .orElse(null));
    }

    void addErrors(Handle handle, CaptureId id, List<CaptureError> errors) {
        if (errors.isEmpty()) return;
        var batch = handle.prepareBatch(
                "INSERT INTO capture_error VALUES (:id, :n, :type, CAST(:event AS integer), :pointer, :detail)");
        for (int n = 0; n < errors.size(); n++) {
            var error = errors.get(n);
            batch.bind("id", id.value())
                    .bind("n", n)
                    .bind("type", error.kind().name())
                    .bind("event", error.event())
                    .bind("pointer", error.pointer().replace("\0", ""))
                    .bind("detail", error.detail().replace("\0", ""))
                    .add();
        }
        batch.execute();
    }

    private static List<CaptureError> errors(Handle handle, CaptureId id) {
        return handle.createQuery("SELECT * FROM capture_error WHERE capture_id = :id ORDER BY n")
                .bind("id", id.value())
                .map((row, context) -> new CaptureError(
                        CaptureError.Kind.valueOf(row.getString("type")),
                        row.getObject("event_index", Integer.class),
                        row.getString("pointer"),
                        row.getString("detail")))
                .list();
    }

    private static CaptureJob job(ResultSet row, List<CaptureError> errors) throws SQLException {
        var created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        @Nullable Instant end = finished == null ? null : finished.toInstant();
        return new CaptureJob(
                new CaptureId(row.getObject("capture_id", UUID.class)),
                ErrorBehaviour.valueOf(row.getString("behaviour")),
                row.getBoolean("success"),
                row.getInt("stored"),
                created,
                end,
                errors);
    }
}
