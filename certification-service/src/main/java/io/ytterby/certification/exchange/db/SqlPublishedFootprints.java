package io.ytterby.certification.exchange.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.exchange.app.PublishedFootprints;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.data.Pact3Writer;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.certification.exchange.domain.PfStatus;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Published footprints in PostgreSQL. Columns beside the document are there to be searched, in small letters. */
@Singleton
class SqlPublishedFootprints implements PublishedFootprints {
    private static final String ALL = """
        SELECT f.seq, f.org, f.document, f.status,
               ARRAY(SELECT s.org FROM pact_share s WHERE s.footprint_id = f.id ORDER BY s.org) AS shared
          FROM pact_footprint f
        """;
    private static final String VISIBLE = """
        (f.org = :org OR EXISTS (SELECT 1 FROM pact_share s WHERE s.footprint_id = f.id AND s.org = :org))
        """;

    private final Jdbi jdbi;

    SqlPublishedFootprints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(
            OrganisationId owner,
            ProductFootprint footprint,
            Set<OrganisationId> sharedWith,
            PersonId by,
            @Nullable CertificateId certificate) {
        var valid = footprint.validFor();
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO pact_footprint (id, org, document, spec_version, status, valid_from, valid_until,
                    product_ids, company_ids, classifications, geography, published_at, published_by,
                    certificate_id)
            VALUES (:id, :org, :document, :version, :status, :from, :until, :products, :companies, :classes,
                    :geography, :at, :by, CAST(:certificate AS uuid))\
            """)
                .bind("id", footprint.id())
                .bind("org", owner.value())
                .bind("document", PactJson.text(Pact3Writer.write(footprint)))
                .bind("version", footprint.specVersion())
                .bind("status", footprint.status().spelt())
                .bind("from", Rows.utc(valid.from()))
                .bind("until", Rows.utc(valid.until()))
                .bindArray("products", String.class, lower(footprint.product().ids()))
                .bindArray("companies", String.class, lower(footprint.company().ids()))
                .bindArray("classes", String.class, lower(footprint.product().classifications()))
                .bindArray(
                        "geography",
                        String.class,
                        lower(footprint.pcf().geography().names()))
                .bind("at", Rows.utc(footprint.created()))
                .bind("by", by.value())
                .bind("certificate", certificate == null ? null : certificate.value())
                .execute());
        share(footprint.id(), sharedWith);
    }

    @Override
    public void share(UUID id, Set<OrganisationId> with) {
        if (with.isEmpty()) return;
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO pact_share (footprint_id, org) SELECT :id, unnest(CAST(:orgs AS text[]))
                ON CONFLICT DO NOTHING\
            """)
                .bind("id", id)
                .bindArray(
                        "orgs",
                        String.class,
                        with.stream().map(OrganisationId::value).toArray())
                .execute());
    }

    @Override
    public Optional<Published> visible(OrganisationId to, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " WHERE f.id = :id AND " + VISIBLE)
                .bind("id", id)
                .bind("org", to.value())
                .map((row, context) -> published(row))
                .findOne());
    }

    @Override
    public Optional<Published> lock(OrganisationId owner, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ALL + " WHERE f.id = :id AND f.org = :org FOR NO KEY UPDATE OF f")
                        .bind("id", id)
                        .bind("org", owner.value())
                        .map((row, context) -> published(row))
                        .findOne());
    }

    @Override
    public List<Published> lockVerifiedBy(CertificateId certificate) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + """
            WHERE f.certificate_id = :certificate AND f.status = 'Active' ORDER BY f.seq FOR NO KEY UPDATE OF f\
            """)
                .bind("certificate", certificate.value())
                .map((row, context) -> published(row))
                .list());
    }

    @Override
    public void deprecate(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE pact_footprint SET status = 'Deprecated' WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Published> visible(OrganisationId to, Criteria criteria, long after, int skip, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " WHERE f.seq > :after AND " + VISIBLE + """
              AND (cardinality(CAST(:products AS text[])) = 0 OR f.product_ids && CAST(:products AS text[]))
              AND (cardinality(CAST(:companies AS text[])) = 0 OR f.company_ids && CAST(:companies AS text[]))
              AND (cardinality(CAST(:geography AS text[])) = 0 OR f.geography && CAST(:geography AS text[]))
              AND (cardinality(CAST(:classes AS text[])) = 0 OR f.classifications && CAST(:classes AS text[]))
              AND (cardinality(CAST(:status AS text[])) = 0 OR lower(f.status) = ANY (CAST(:status AS text[])))
              AND (CAST(:on AS timestamptz) IS NULL OR CAST(:on AS timestamptz) BETWEEN f.valid_from AND f.valid_until)
              AND (CAST(:later AS timestamptz) IS NULL OR f.valid_from > CAST(:later AS timestamptz))
              AND (CAST(:earlier AS timestamptz) IS NULL OR f.valid_until < CAST(:earlier AS timestamptz))
            ORDER BY f.seq LIMIT :limit OFFSET :skip\
            """)
                .bind("after", after)
                .bind("org", to.value())
                .bindArray("products", String.class, lower(criteria.productIds()))
                .bindArray("companies", String.class, lower(criteria.companyIds()))
                .bindArray("geography", String.class, lower(criteria.geography()))
                .bindArray("classes", String.class, lower(criteria.classifications()))
                .bindArray("status", String.class, lower(criteria.status()))
                .bind("on", Rows.utc(criteria.validOn()))
                .bind("later", Rows.utc(criteria.validAfter()))
                .bind("earlier", Rows.utc(criteria.validBefore()))
                .bind("limit", limit)
                .bind("skip", skip)
                .map((row, context) -> published(row))
                .list());
    }

    @Override
    public List<Published> ownedBy(OrganisationId owner, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ALL + " WHERE f.seq < :before AND f.org = :org ORDER BY f.seq DESC LIMIT :limit")
                .bind("before", before)
                .bind("org", owner.value())
                .bind("limit", limit)
                .map((row, context) -> published(row))
                .list());
    }

    private static Published published(ResultSet row) throws SQLException {
        var document = PactJson.object(row.getString("document")).orElseThrow();
        var read = Objects.requireNonNull(Pact3Reader.read(document).footprint(), "it was read when it was published");
        boolean active = row.getString("status").equals(PfStatus.ACTIVE.spelt());
        var shared = new LinkedHashSet<OrganisationId>();
        for (var org : (String[]) row.getArray("shared").getArray()) shared.add(new OrganisationId(org));
        return new Published(
                row.getLong("seq"),
                new OrganisationId(row.getString("org")),
                active ? read : read.deprecated(),
                shared);
    }

    private static Object[] lower(List<String> values) {
        return Criteria.lower(values).toArray();
    }
}
