package io.ytterby.certification.withdrawal.db;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.withdrawal.app.Withdrawals;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Withdrawals in PostgreSQL: by the index from certified inputs to the lots that hold some of them. */
@Singleton
class SqlWithdrawals implements Withdrawals {
    private static final String HELD = """
            held AS (SELECT h.lot_id, l.custodian, h.element, h.mass_mg
                       FROM certified_input i JOIN holding h ON h.origin_id = i.id JOIN lot_copy l ON l.lot_id = h.lot_id
                      WHERE i.certificate_id = :certificate
                        AND (CAST(:party AS text) IS NULL OR l.custodian = :party)),
            ended AS (SELECT c.id, c.org, c.lot_id FROM claim c
                       WHERE c.state = 'WITHDRAWN' AND (CAST(:party AS text) IS NULL OR c.org = :party)
                         AND c.id IN (SELECT s.claim_id FROM certified_input i JOIN claim_source s ON s.origin_id = i.id
                                       WHERE i.certificate_id = :certificate))
            """;

    private final Jdbi jdbi;

    SqlWithdrawals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Progress progress(CertificateId certificate, @Nullable OrganisationId party) {
        return jdbi.withHandle(handle -> handle.createQuery("WITH " + HELD + """
                        SELECT k.began_at, k.ended_at, coalesce(k.claims_ended, 0) AS claims_ended,
                               coalesce(k.book_claims_ended, 0) AS book_claims_ended,
                               (SELECT count(DISTINCT s.claim_id) FROM certified_input i
                                  JOIN claim_source s ON s.origin_id = i.id AND s.mass_mg > 0
                                 WHERE i.certificate_id = :certificate) AS claims_left,
                               (SELECT count(DISTINCT lot_id) FROM held) AS lots,
                               (SELECT count(*) FROM (SELECT custodian FROM held UNION SELECT org FROM ended) h) AS holders,
                               (SELECT coalesce(sum(p.forfeited_mg), 0)::bigint FROM parcel p
                                  JOIN certified_input i ON i.id = p.origin_id JOIN account a ON a.id = p.account_id
                                 WHERE i.certificate_id = :certificate
                                   AND (CAST(:party AS text) IS NULL OR a.org = :party)) AS forfeited
                          FROM certificate c LEFT JOIN claim_cascade k ON k.certificate_id = c.id WHERE c.id = :certificate""")
                .bind("certificate", certificate.value())
                .bind("party", party == null ? null : party.value())
                .map((row, context) -> progress(row))
                .one());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var began = row.getObject("began_at", OffsetDateTime.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Progress(
                began == null ? null : began.toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("claims_ended"),
                row.getLong("book_claims_ended"),
                row.getLong("claims_left"),
                row.getLong("lots"),
                row.getLong("holders"),
                row.getLong("forfeited"));
    }

    @Override
    public boolean touches(CertificateId certificate, OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "WITH " + HELD + "SELECT EXISTS (SELECT 1 FROM held) OR EXISTS (SELECT 1 FROM ended)")
                .bind("certificate", certificate.value())
                .bind("party", organisation.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<Holder> holders(CertificateId certificate, @Nullable OrganisationId party, String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("WITH " + HELD + """
                        SELECT coalesce(h.org, e.org) AS org, coalesce(h.lots, 0) AS lots, coalesce(h.mass, 0) AS mass,
                               coalesce(e.claims, 0) AS claims
                          FROM (SELECT custodian AS org, count(DISTINCT lot_id) AS lots, sum(mass_mg)::bigint AS mass
                                  FROM held GROUP BY custodian) h
                          FULL JOIN (SELECT org, count(*) AS claims FROM ended GROUP BY org) e ON e.org = h.org
                         WHERE coalesce(h.org, e.org) COLLATE "C" > :after
                         ORDER BY coalesce(h.org, e.org) COLLATE "C" LIMIT :limit""")
                .bind("certificate", certificate.value())
                .bind("party", party == null ? null : party.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Holder(
                        new OrganisationId(row.getString("org")),
                        row.getLong("lots"),
                        row.getLong("mass"),
                        row.getLong("claims")))
                .list());
    }

    @Override
    public List<TouchedLot> lots(CertificateId certificate, @Nullable OrganisationId party, LotId after, int limit) {
        return jdbi.withHandle(handle -> {
            var masses = new HashMap<UUID, Map<Element, Long>>();
            var page = handle.createQuery("WITH " + HELD + """
                            SELECT p.lot_id, p.custodian,
                                   (SELECT count(*) FROM ended e WHERE e.lot_id = p.lot_id) AS claims
                              FROM (SELECT DISTINCT lot_id, custodian FROM held WHERE lot_id > :after
                                     ORDER BY lot_id LIMIT :limit) p ORDER BY p.lot_id""")
                    .bind("certificate", certificate.value())
                    .bind("party", party == null ? null : party.value())
                    .bind("after", after.value())
                    .bind("limit", limit)
                    .map((row, context) -> new TouchedLot(
                            new LotId(row.getObject("lot_id", UUID.class)),
                            new OrganisationId(row.getString("custodian")),
                            masses.computeIfAbsent(
                                    row.getObject("lot_id", UUID.class), _ -> new EnumMap<>(Element.class)),
                            row.getLong("claims")))
                    .list();
            handle.createQuery("""
                            SELECT h.lot_id, h.element, sum(h.mass_mg)::bigint AS mass
                              FROM holding h JOIN certified_input i ON i.id = h.origin_id
                             WHERE i.certificate_id = :certificate AND h.lot_id = ANY(:lots) GROUP BY h.lot_id, h.element""")
                    .bind("certificate", certificate.value())
                    .bindArray("lots", UUID.class, masses.keySet().toArray())
                    .map((row, context) -> masses.getOrDefault(
                                    row.getObject("lot_id", UUID.class), new EnumMap<>(Element.class))
                            .put(Element.valueOf(row.getString("element")), row.getLong("mass")))
                    .list();
            return page;
        });
    }
}
