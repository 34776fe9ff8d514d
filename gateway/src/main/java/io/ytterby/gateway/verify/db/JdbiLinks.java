package io.ytterby.gateway.verify.db;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.verify.app.Links;
import io.ytterby.gateway.verify.domain.LinkSubject;
import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
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

/** Rows of {@code public_link}. */
@Singleton
class JdbiLinks implements Links {
    private final Jdbi jdbi;
    private final OwnDatabase database;

    JdbiLinks(Jdbi jdbi, OwnDatabase database) {
        this.jdbi = jdbi;
        this.database = database;
    }

    /** 503 until the tables are there. */
    private Jdbi ready() {
        database.require();
        return jdbi;
    }

    @Override
    public void add(PublicLink link, String tokenHash) {
        ready().useHandle(handle -> handle.createUpdate("""
            INSERT INTO public_link (id, token_hash, owner, kind, subject, document, label, created_at, expires_at)
            VALUES (:id, :hash, :owner, :kind, :subject, :document, :label, :createdAt, :expiresAt)""")
                .bind("id", link.id())
                .bind("hash", tokenHash)
                .bind("owner", link.owner().value())
                .bind("kind", link.subject().kind())
                .bind("subject", link.subject().id())
                .bind("document", link.subject() instanceof LinkSubject.OfDocument(var ignored, var text) ? text : null)
                .bind("label", link.label())
                .bind("createdAt", utc(link.createdAt()))
                .bind("expiresAt", utc(link.expiresAt()))
                .execute());
    }

    @Override
    public int open(OrganisationId owner) {
        return ready().withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM public_link WHERE owner = :owner AND revoked_at IS NULL")
                .bind("owner", owner.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<PublicLink> find(UUID id, OrganisationId owner) {
        return ready().withHandle(
                        handle -> handle.createQuery("SELECT * FROM public_link WHERE id = :id AND owner = :owner")
                                .bind("id", id)
                                .bind("owner", owner.value())
                                .map(JdbiLinks::link)
                                .findOne());
    }

    @Override
    public List<PublicLink> list(OrganisationId owner, @Nullable UUID after, int limit) {
        return ready().withHandle(handle -> handle.createQuery("""
            SELECT * FROM public_link WHERE owner = :owner AND (CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid))
             ORDER BY id LIMIT :limit""")
                .bind("owner", owner.value())
                .bind("after", after)
                .bind("limit", limit)
                .map(JdbiLinks::link)
                .list());
    }

    @Override
    public boolean revoke(UUID id, OrganisationId owner, Instant at) {
        return ready().withHandle(handle -> handle.createUpdate("""
            UPDATE public_link SET revoked_at = :at
             WHERE id = :id AND owner = :owner AND revoked_at IS NULL""")
                        .bind("id", id)
                        .bind("owner", owner.value())
                        .bind("at", utc(at))
                        .execute())
                == 1;
    }

    @Override
    public Optional<PublicLink> read(String tokenHash, Instant at) {
        return ready().withHandle(handle -> handle.createQuery("""
            UPDATE public_link SET reads = reads + 1, last_read_at = :at
             WHERE token_hash = :hash AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :at)
            RETURNING *""")
                .bind("hash", tokenHash)
                .bind("at", utc(at))
                .map(JdbiLinks::link)
                .findOne());
    }

    private static PublicLink link(ResultSet row, StatementContext context) throws SQLException {
        var created = instant(row, "created_at");
        if (created == null) throw new IllegalStateException("a link without its day");
        return new PublicLink(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("owner")),
                subject(row),
                row.getString("label"),
                created,
                instant(row, "expires_at"),
                instant(row, "revoked_at"),
                row.getLong("reads"),
                instant(row, "last_read_at"));
    }

    private static LinkSubject subject(ResultSet row) throws SQLException {
        var id = row.getString("subject");
        return switch (row.getString("kind")) {
            case "licence" -> new LinkSubject.OfLicence(new LicenceNumber(id));
            case "lot" -> new LinkSubject.OfLot(LotId.of(id));
            default -> new LinkSubject.OfDocument(new LicenceNumber(id), row.getString("document"));
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
