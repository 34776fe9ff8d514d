package io.ytterby.certification.claim.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.CertifiedInput;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimHistory;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Claims in PostgreSQL. */
@Singleton
class SqlClaims implements Claims {
    private final Jdbi jdbi;
    private final ClaimWords words;

    SqlClaims(Jdbi jdbi, ClaimWords words) {
        this.jdbi = jdbi;
        this.words = words;
    }

    @Override
    public boolean add(CertifiedInput input) {
        return jdbi.withHandle(handle -> {
            int added = handle.createUpdate("""
                            INSERT INTO certified_input (id, certificate_id, lot_id, certified_at, certified_by)
                            VALUES (:id, :certificate, :lot, :at, :by) ON CONFLICT (lot_id, certificate_id) DO NOTHING""")
                    .bind("id", input.id().value())
                    .bind("certificate", input.certificate().value())
                    .bind("lot", input.lot().value())
                    .bind("at", utc(input.at()))
                    .bind("by", input.by().value())
                    .execute();
            if (added == 1)
                input.linesMg()
                        .forEach((element, mass) -> handle.createUpdate(
                                        "INSERT INTO certified_input_line (input_id, element, mass_mg) VALUES (:id, :element, :mass)")
                                .bind("id", input.id().value())
                                .bind("element", element.name())
                                .bind("mass", mass)
                                .execute());
            return added == 1;
        });
    }

    @Override
    public Map<OriginId, CertificateId> certificates(Collection<OriginId> origins) {
        return certificates(origins, "FOR SHARE OF c");
    }

    @Override
    public Map<OriginId, CertificateId> named(Collection<OriginId> origins) {
        return certificates(origins, "");
    }

    private Map<OriginId, CertificateId> certificates(Collection<OriginId> origins, String kept) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.id AS origin, c.id AS certificate
                          FROM certified_input i JOIN certificate c ON c.id = i.certificate_id
                         WHERE i.id = ANY(:origins) ORDER BY c.id <kept>""".replace("<kept>", kept))
                .bindArray(
                        "origins",
                        UUID.class,
                        origins.stream().map(OriginId::value).distinct().toArray())
                .map((row, context) -> Map.entry(
                        new OriginId(row.getObject("origin", UUID.class)),
                        new CertificateId(row.getObject("certificate", UUID.class))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(Claim claim) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO claim (id, lot_id, org, scheme, scheme_version, model, claim_class, gross, offsets,
                                               eu_consumer_claim_allowed, state, stated_at, stated_by, version)
                            VALUES (:id, :lot, :org, :scheme, :schemeVersion, :model, :class, :gross, :offsets, :eu, :state,
                                    :at, :by, :version)""")
                    .bind("id", claim.id().value())
                    .bind("lot", claim.lot().value())
                    .bind("org", claim.organisation().value())
                    .bind("scheme", claim.scheme().id())
                    .bind("schemeVersion", claim.scheme().version())
                    .bind("model", claim.model().name())
                    .bind("class", claim.claimClass().name())
                    .bind("gross", claim.gross())
                    .bind("offsets", claim.offsets())
                    .bind("eu", claim.euConsumerClaimAllowed())
                    .bind("state", claim.state().name())
                    .bind("at", utc(claim.statedAt()))
                    .bind("by", claim.statedBy().value())
                    .bind("version", claim.version())
                    .execute();
            claim.sources()
                    .forEach(source -> handle.createUpdate("""
                            INSERT INTO claim_source (claim_id, element, origin_id, via, stated_mg, mass_mg)
                            VALUES (:id, :element, :origin, :via, :mass, :mass)""")
                            .bind("id", claim.id().value())
                            .bind("element", source.element().name())
                            .bind("origin", source.key().origin().value())
                            .bind("via", source.key().via().name())
                            .bind("mass", source.massMg())
                            .execute());
        });
        words.write(List.of(claim), claim.statedAt(), claim.statedAt());
    }

    @Override
    public Optional<Claim> lookUp(ClaimId id) {
        return one("SELECT * FROM claim WHERE id = :id", id);
    }

    @Override
    public Optional<Claim> lock(ClaimId id) {
        return one("SELECT * FROM claim WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<Claim> one(String sql, ClaimId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> ClaimRows.claim(handle, row))
                .findOne());
    }

    @Override
    public void update(Claim next, Instant recordedAt) {
        jdbi.useHandle(handle -> {
            int changed = handle.createUpdate("""
                            UPDATE claim SET state = :state, ended_at = :endedAt, because = :because, version = :version
                             WHERE id = :id AND version = :version - 1""")
                    .bind("id", next.id().value())
                    .bind("state", next.state().name())
                    .bind("endedAt", utc(next.endedAt()))
                    .bind("because", next.because())
                    .bind("version", next.version())
                    .execute();
            if (changed != 1) throw new IllegalStateException("claim " + next.id() + " was changed without its lock");
            handle.createUpdate("UPDATE claim_source SET mass_mg = 0 WHERE claim_id = :id")
                    .bind("id", next.id().value())
                    .execute();
            next.sources()
                    .forEach(source -> handle.createUpdate("""
                            UPDATE claim_source SET mass_mg = :mass
                             WHERE claim_id = :id AND element = :element AND origin_id = :origin AND via = :via""")
                            .bind("id", next.id().value())
                            .bind("element", source.element().name())
                            .bind("origin", source.key().origin().value())
                            .bind("via", source.key().via().name())
                            .bind("mass", source.massMg())
                            .execute());
        });
        words.write(List.of(next), recordedAt, recordedAt);
    }

    @Override
    public List<Claim> on(LotId lot, Released released) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.* FROM claim c WHERE c.lot_id = :lot AND c.state = 'ACTIVE' AND EXISTS
                               (SELECT 1 FROM claim_source s WHERE s.claim_id = c.id AND s.element = :element
                                   AND s.origin_id = :origin AND s.via = :via AND s.mass_mg > 0)
                         ORDER BY c.seq DESC FOR NO KEY UPDATE""")
                .bind("lot", lot.value())
                .bind("element", released.element().name())
                .bind("origin", released.key().origin().value())
                .bind("via", released.key().via().name())
                .map((row, context) -> ClaimRows.claim(handle, row))
                .list());
    }

    @Override
    public Set<CustodyModel> modelsOn(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT model FROM claim WHERE lot_id = :lot AND state = 'ACTIVE'")
                .bind("lot", lot.value())
                .mapTo(CustodyModel.class)
                .set());
    }

    @Override
    public ClaimHistory history(ClaimId id) {
        return jdbi.withHandle(handle ->
                new ClaimHistory(handle.createQuery("SELECT * FROM claim_event WHERE claim_id = :id ORDER BY seq")
                        .bind("id", id.value())
                        .map((row, context) -> words.read(row))
                        .list()));
    }

    @Override
    public List<Listed> list(@Nullable OrganisationId party, @Nullable LotId lot, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM claim WHERE seq < :before AND (CAST(:org AS text) IS NULL OR org = :org)
                           AND (CAST(:lot AS uuid) IS NULL OR lot_id = CAST(:lot AS uuid))
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("org", party == null ? null : party.value())
                .bind("lot", lot == null ? null : lot.value())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), ClaimRows.claim(handle, row)))
                .list());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
