package io.ytterby.tracking.operation;

import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Adds up behind the service's back what two firms minted and what has become of it. */
@Singleton
class Ledgers {
    /** Per composition: what it was minted with stays with goods whatever is done to them here. */
    private static final String MINTED = """
            SELECT lot.composition, sum(part.mass_mg) AS mg
              FROM lot_operation done JOIN operation_output part USING (operation_id) JOIN lot USING (lot_id)
             WHERE done.kind = 'MINT' AND lot.producer_org IN (:one, :other) GROUP BY lot.composition""";

    private static final String HELD_OR_GONE = """
            SELECT composition, sum(mg) AS mg FROM (
                SELECT composition, grams * 1000 + remainder_mg AS mg FROM lot WHERE producer_org IN (:one, :other)
                UNION ALL
                SELECT lot.composition, part.mass_mg FROM lot_operation done
                  JOIN operation_input part USING (operation_id) JOIN lot USING (lot_id)
                 WHERE done.kind = 'DESTROY' AND lot.producer_org IN (:one, :other)
                   AND NOT EXISTS (SELECT 1 FROM lot_operation undone WHERE undone.reverses = done.operation_id)
                UNION ALL
                SELECT lot.composition, part.mass_mg FROM lot_operation done
                  JOIN lot_operation undone ON undone.reverses = done.operation_id
                  JOIN operation_output part ON part.operation_id = done.operation_id JOIN lot USING (lot_id)
                 WHERE done.kind = 'MINT' AND lot.producer_org IN (:one, :other)) each_of_it
             GROUP BY composition""";

    private final Jdbi jdbi;

    Ledgers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Exact milligrams of each element that were ever minted. */
    Map<String, BigDecimal> minted(OrganisationId one, OrganisationId other) {
        return elements(MINTED, one, other);
    }

    /** The same of what lots hold, of what was destroyed, and of mints that were undone. */
    Map<String, BigDecimal> heldOrGone(OrganisationId one, OrganisationId other) {
        return elements(HELD_OR_GONE, one, other);
    }

    /** Lots that do not weigh what operations brought into them less what they took. */
    List<String> lotsThatDoNotBalance(OrganisationId one, OrganisationId other) {
        return texts("""
                SELECT CAST(lot_id AS text) FROM lot
                  LEFT JOIN LATERAL (SELECT coalesce(sum(mass_mg), 0) AS mg FROM operation_output JOIN lot_operation
                        USING (operation_id) WHERE operation_output.lot_id = lot.lot_id
                        AND kind NOT IN ('SHIP', 'RECEIVE', 'PACK', 'UNPACK')) brought ON true
                  LEFT JOIN LATERAL (SELECT coalesce(sum(mass_mg), 0) AS mg FROM operation_input JOIN lot_operation
                        USING (operation_id) WHERE operation_input.lot_id = lot.lot_id
                        AND kind NOT IN ('SHIP', 'RECEIVE', 'PACK', 'UNPACK', 'EXPORT')) taken ON true
                 WHERE producer_org IN (:one, :other) AND grams * 1000 + remainder_mg <> brought.mg - taken.mg""", one, other);
    }

    /** Grams, one of each segment, whose newest history says another lot or state than the segment. */
    List<String> gramsWhoseHistoryDiffers(OrganisationId one, OrganisationId other) {
        return texts("""
                SELECT segment.block_id || ':' || sampled.gram
                  FROM segment JOIN mint_block USING (block_id) JOIN lot made ON made.lot_id = mint_block.lot_id
                  JOIN LATERAL (SELECT segment.g0 + (segment.g1 - segment.g0) / 2 AS gram) sampled ON true
                  LEFT JOIN LATERAL (SELECT newest.lot_id, newest.state FROM gram_history newest
                        WHERE newest.grams @> sampled.gram ORDER BY newest.id DESC LIMIT 1) told ON true
                 WHERE made.producer_org IN (:one, :other)
                   AND (segment.lot_id, segment.state) IS DISTINCT FROM (told.lot_id, told.state)""", one, other);
    }

    private Map<String, BigDecimal> elements(String sql, OrganisationId one, OrganisationId other) {
        var sums = new TreeMap<String, BigDecimal>();
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bind("one", one.value())
                .bind("other", other.value())
                .map((row, context) -> {
                    var milligrams = row.getBigDecimal("mg");
                    for (var share : row.getString("composition").split(" ", -1)) {
                        var parts = share.split("=", -1);
                        var exact =
                                milligrams.multiply(new BigDecimal(parts[1])).stripTrailingZeros();
                        sums.merge(parts[0], exact, (a, b) -> a.add(b).stripTrailingZeros());
                    }
                    return sums;
                })
                .list());
        return sums;
    }

    private List<String> texts(String sql, OrganisationId one, OrganisationId other) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("one", one.value())
                .bind("other", other.value())
                .mapTo(String.class)
                .list());
    }
}
