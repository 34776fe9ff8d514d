package io.ytterby.certification.claim.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.Cascades;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Withdrawals in PostgreSQL. */
@Singleton
class SqlCascades implements Cascades {
    private final Jdbi jdbi;
    private final ClaimWords words;

    SqlCascades(Jdbi jdbi, ClaimWords words) {
        this.jdbi = jdbi;
        this.words = words;
    }

    @Override
    public void begin(CertificateId certificate, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO claim_cascade (certificate_id, began_at) VALUES (:id, :at)
                        ON CONFLICT (certificate_id) DO NOTHING""")
                .bind("id", certificate.value())
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public List<CertificateId> running(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT certificate_id FROM claim_cascade WHERE ended_at IS NULL ORDER BY began_at LIMIT :limit")
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(CertificateId::new)
                .list());
    }

    @Override
    public void count(CertificateId certificate, int claims, int bookClaims) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE claim_cascade SET claims_ended = claims_ended + :claims,
                               book_claims_ended = book_claims_ended + :bookClaims
                         WHERE certificate_id = :id""")
                .bind("id", certificate.value())
                .bind("claims", claims)
                .bind("bookClaims", bookClaims)
                .execute());
    }

    @Override
    public void end(CertificateId certificate, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE claim_cascade SET ended_at = :at WHERE certificate_id = :id AND ended_at IS NULL")
                .bind("id", certificate.value())
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public List<Resting> restingOn(CertificateId certificate, Place after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.id AS origin_id, s.claim_id, c.lot_id
                          FROM certified_input i
                         CROSS JOIN LATERAL (SELECT DISTINCT claim_id FROM claim_source
                                              WHERE origin_id = i.id AND mass_mg > 0
                                                AND (i.id > :origin OR claim_id > :claim)
                                              ORDER BY claim_id LIMIT :limit) s
                          JOIN claim c ON c.id = s.claim_id
                         WHERE i.certificate_id = :certificate AND i.id >= :origin
                         ORDER BY i.id, s.claim_id LIMIT :limit""")
                .bind("certificate", certificate.value())
                .bind("origin", after.origin().value())
                .bind("claim", after.claim().value())
                .bind("limit", limit)
                .map((row, context) -> new Resting(
                        new Place(
                                new OriginId(row.getObject("origin_id", UUID.class)),
                                new ClaimId(row.getObject("claim_id", UUID.class))),
                        new LotId(row.getObject("lot_id", UUID.class))))
                .list());
    }

    @Override
    public void hold(Collection<LotId> lots) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT lot_id FROM lot_book WHERE lot_id = ANY(:lots) ORDER BY lot_id FOR NO KEY UPDATE")
                .bindArray("lots", UUID.class, lots.stream().map(LotId::value).toArray())
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public List<Claim> lock(Collection<ClaimId> claims) {
        var ids = claims.stream().map(ClaimId::value).toArray();
        return jdbi.withHandle(handle -> {
            handle.createQuery("SELECT id FROM claim WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .list();
            var sources = new HashMap<UUID, List<Source>>();
            handle.createQuery("""
                            SELECT * FROM claim_source WHERE claim_id = ANY(:ids) AND mass_mg > 0
                             ORDER BY claim_id, element, origin_id, via""")
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) -> sources.computeIfAbsent(
                                    row.getObject("claim_id", UUID.class), _ -> new ArrayList<>())
                            .add(ClaimRows.source(row)))
                    .list();
            return handle.createQuery("SELECT * FROM claim WHERE id = ANY(:ids) ORDER BY id")
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) ->
                            ClaimRows.claim(row, sources.getOrDefault(row.getObject("id", UUID.class), List.of())))
                    .list();
        });
    }

    @Override
    public void release(Collection<Released> claimed) {
        int held = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE holding h SET claimed_mg = h.claimed_mg - r.mass
                          FROM (SELECT lot, element, origin, via, sum(mass) AS mass
                                  FROM unnest(:lots, :elements, :origins, :vias, :masses)
                                       AS c (lot, element, origin, via, mass)
                                 GROUP BY lot, element, origin, via) r
                         WHERE h.lot_id = r.lot AND h.element = r.element AND h.origin_id = r.origin AND h.via = r.via
                           AND h.claimed_mg >= r.mass""")
                .bindArray("lots", UUID.class, each(claimed, one -> one.lot().value()))
                .bindArray(
                        "elements",
                        String.class,
                        each(claimed, one -> one.element().name()))
                .bindArray(
                        "origins",
                        UUID.class,
                        each(claimed, one -> one.key().origin().value()))
                .bindArray(
                        "vias",
                        String.class,
                        each(claimed, one -> one.key().via().name()))
                .bindArray("masses", Long.class, each(claimed, Released::massMg))
                .execute());
        long keys = claimed.stream()
                .map(one -> new Released(one.lot(), one.element(), one.key(), 0))
                .distinct()
                .count();
        if (held != keys) throw new IllegalStateException("claims have more behind them than the books of their lots");
    }

    @Override
    public void write(Collection<Claim> ended, Instant validAt, Instant recordedAt) {
        var ids = each(ended, claim -> claim.id().value());
        int written = jdbi.withHandle(handle -> {
            handle.createUpdate("UPDATE claim_source SET mass_mg = 0 WHERE claim_id = ANY(:ids) AND mass_mg > 0")
                    .bindArray("ids", UUID.class, ids)
                    .execute();
            return handle.createUpdate("""
                            UPDATE claim c SET state = 'WITHDRAWN', ended_at = :at, because = e.because, version = e.version
                              FROM unnest(:ids, :reasons, :versions) AS e (id, because, version)
                             WHERE c.id = e.id AND c.version = e.version - 1""")
                    .bind("at", utc(recordedAt))
                    .bindArray("ids", UUID.class, ids)
                    .bindArray("reasons", String.class, each(ended, Claim::because))
                    .bindArray("versions", Long.class, each(ended, Claim::version))
                    .execute();
        });
        if (written != ended.size()) throw new IllegalStateException("claims were changed without their locks");
        words.write(ended, validAt, recordedAt);
    }

    private static <T> Object[] each(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream().map(column).toArray();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
