package io.ytterby.licensing.notice.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.notice.app.Notices;
import io.ytterby.licensing.notice.domain.Notice;
import io.ytterby.licensing.notice.domain.Told;
import io.ytterby.licensing.words.domain.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Notices as rows. */
@ApplicationScoped
class JdbiNotices implements Notices {
    private final Jdbi jdbi;

    JdbiNotices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(
            OrganisationId organisation,
            @Nullable ApplicationId application,
            @Nullable LicenceNumber licence,
            String fact,
            Told told,
            Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO notice (organisation, application, licence, fact, at, says_en, says_zh, do_en, do_zh)
                        SELECT id, CAST(:application AS uuid), :licence, :fact, :at, :saysEn, :saysZh, :doEn, :doZh
                          FROM organisation WHERE id = :organisation""")
                .bind("organisation", organisation.value())
                .bind("application", application == null ? null : application.value())
                .bind("licence", licence == null ? null : licence.value())
                .bind("fact", fact)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("saysEn", told.says().en())
                .bind("saysZh", told.says().zh())
                .bind("doEn", told.toDo().en())
                .bind("doZh", told.toDo().zh())
                .execute());
    }

    @Override
    public List<Notice> list(OrganisationId organisation, boolean unreadOnly, long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM notice WHERE organisation = :organisation AND id < :before
                           AND (NOT :unread OR read_at IS NULL) ORDER BY id DESC LIMIT :most""")
                .bind("organisation", organisation.value())
                .bind("before", before)
                .bind("unread", unreadOnly)
                .bind("most", most)
                .map(JdbiNotices::notice)
                .list());
    }

    @Override
    public Optional<Notice> read(long id, OrganisationId organisation, Notice.Reading reading) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE notice SET read_at = coalesce(read_at, :at), read_by = coalesce(read_by, :by)
                         WHERE id = :id AND organisation = :organisation RETURNING *""")
                .bind("id", id)
                .bind("organisation", organisation.value())
                .bind("at", reading.at().atOffset(ZoneOffset.UTC))
                .bind("by", reading.by().value())
                .map(JdbiNotices::notice)
                .findOne());
    }

    private static Notice notice(ResultSet row, StatementContext context) throws SQLException {
        @Nullable UUID application = row.getObject("application", UUID.class);
        @Nullable String licence = row.getString("licence");
        @Nullable String readBy = row.getString("read_by");
        return new Notice(
                row.getLong("id"),
                new OrganisationId(row.getString("organisation")),
                application == null ? null : new ApplicationId(application),
                licence == null ? null : new LicenceNumber(licence),
                row.getString("fact"),
                at(row, "at"),
                new Told(
                        new Words(row.getString("says_en"), row.getString("says_zh")),
                        new Words(row.getString("do_en"), row.getString("do_zh"))),
                readBy == null ? null : new Notice.Reading(new PersonId(readBy), at(row, "read_at")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
