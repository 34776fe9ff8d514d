package io.ytterby.certification.footprint.db;

import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.footprint.app.Footprints;
import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Footprints in {@code footprint}, which is insert-only. */
@Singleton
class SqlFootprints implements Footprints {
    private static final String ALL = """
            SELECT f.*, (SELECT s.id FROM footprint s WHERE s.supersedes = f.id) AS superseded_by FROM footprint f
            """;

    private final Jdbi jdbi;

    SqlFootprints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Footprint declared) {
        var supersedes = declared.supersedes();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO footprint (id, org, product, scheme, scheme_version, gwp_set, allocation, measured_from,
                            measured_until, valid_from, valid_until, gross, offsets, scope1, scope2, primary_data_share,
                            factors, digest, statement, supersedes, declared_at, declared_by)
                        VALUES (:id, :org, :product, :scheme, :schemeVersion, :gwpSet, :allocation, :measuredFrom,
                            :measuredUntil, :validFrom, :validUntil, :gross, :offsets, :scope1, :scope2, :primary, :factors,
                            :digest, :statement, CAST(:supersedes AS uuid), :at, :by)""")
                .bind("id", declared.id().value())
                .bind("org", declared.org().value())
                .bind("product", declared.product())
                .bind("scheme", declared.scheme().id())
                .bind("schemeVersion", declared.scheme().version())
                .bind("gwpSet", declared.figures().gwpSet().name())
                .bind("allocation", declared.figures().allocation().name())
                .bind("measuredFrom", declared.measuredFrom())
                .bind("measuredUntil", declared.measuredUntil())
                .bind("validFrom", utc(declared.period().from()))
                .bind("validUntil", utc(declared.period().until()))
                .bind("gross", declared.figures().gross())
                .bind("offsets", declared.figures().offsets())
                .bind("scope1", declared.figures().scope1())
                .bind("scope2", declared.figures().scope2Market())
                .bind("primary", declared.primaryDataShare())
                .bindArray("factors", String.class, declared.factors().toArray())
                .bind("digest", declared.digest())
                .bind("statement", declared.statement())
                .bind("supersedes", supersedes == null ? null : supersedes.value())
                .bind("at", utc(declared.declaredAt()))
                .bind("by", declared.declaredBy().value())
                .execute());
    }

    @Override
    public Optional<Listed> lookUp(FootprintId id) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " WHERE f.id = :id")
                .bind("id", id.value())
                .map((row, context) -> listed(row))
                .findOne());
    }

    @Override
    public boolean isNamedTo(OrganisationId body, FootprintId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM certificate_footprint n JOIN certificate c ON c.id = n.certificate_id
                                        WHERE n.footprint = :id AND c.body = :body)""")
                .bind("id", id.value())
                .bind("body", body.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean knows(String digest) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM footprint WHERE digest = :digest)")
                        .bind("digest", digest)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public List<Listed> list(@Nullable OrganisationId org, @Nullable String product, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + """
                         WHERE f.seq < :before AND (CAST(:org AS text) IS NULL OR f.org = :org)
                           AND (CAST(:product AS text) IS NULL OR f.product = :product)
                         ORDER BY f.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("org", org == null ? null : org.value())
                .bind("product", product)
                .bind("limit", limit)
                .map((row, context) -> listed(row))
                .list());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getLong("seq"), footprint(row), id(row, "superseded_by"));
    }

    private static Footprint footprint(ResultSet row) throws SQLException {
        return new Footprint(
                new FootprintId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getString("org")),
                row.getString("product"),
                new SchemeKey(row.getString("scheme"), row.getString("scheme_version")),
                figures(row),
                row.getObject("measured_from", LocalDate.class),
                row.getObject("measured_until", LocalDate.class),
                new Period(at(row, "valid_from"), at(row, "valid_until")),
                row.getBigDecimal("primary_data_share"),
                Arrays.asList((String[]) row.getArray("factors").getArray()),
                row.getString("digest"),
                row.getString("statement"),
                id(row, "supersedes"),
                at(row, "declared_at"),
                new PersonId(row.getString("declared_by")));
    }

    private static FootprintStatement figures(ResultSet row) throws SQLException {
        return new FootprintStatement(
                row.getBigDecimal("gross"),
                row.getBigDecimal("offsets"),
                row.getBigDecimal("scope1"),
                row.getBigDecimal("scope2"),
                FootprintStatement.Allocation.valueOf(row.getString("allocation")),
                FootprintStatement.GwpSet.valueOf(row.getString("gwp_set")));
    }

    private static @Nullable FootprintId id(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, UUID.class);
        return found == null ? null : new FootprintId(found);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
