package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.claims.Claim;
import io.ytterby.footprints.claims.Offset;
import io.ytterby.footprints.electricity.Judged;
import io.ytterby.footprints.inventory.Inventory;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A product's footprint, kg CO2e per kg, each number as the tree that explains it.
 *
 * @param gross with the electricity that the scheme chooses; the number that is exchanged
 * @param byLocation gross with the grid's average
 * @param byMarket gross with certificates and the residual mix
 * @param scopes gross in parts, with scope 2 both ways
 * @param allocationShare of all that comes out of the step, 0 to 1
 * @param uptake CO2 that biomass took up, per kg, as a positive number
 * @param including gross less the uptake (F14); may be negative
 * @param removals per kg; shown only
 * @param offsets those that count, per kg; shown only
 * @param ratings empty if nothing is emitted
 * @param certificates which of them count, and why the others do not
 */
public record Footprint(
        Inventory inventory,
        Breakdown gross,
        Breakdown byLocation,
        Breakdown byMarket,
        Scopes scopes,
        Breakdown allocationShare,
        Breakdown uptake,
        Breakdown including,
        Breakdown removals,
        Breakdown offsets,
        Optional<Ratings> ratings,
        Judged certificates,
        Offset.Judged offsetsJudged) {

    /** Per kg of the product. */
    public record Scopes(Breakdown scope1, Breakdown scope2Location, Breakdown scope2Market, Breakdown scope3) {}

    /** Weighted by emissions (F8). */
    public record Ratings(
            Breakdown primaryDataShare, Breakdown technological, Breakdown geographical, Breakdown temporal) {}

    /** @param threshold of the scheme for this product, kg CO2e per kg; without one nothing is low-carbon */
    public Claim.Outcome claim(Optional<BigDecimal> threshold) {
        return Claim.judge(new Claim.Figures(
                gross.value(),
                offsets.value(),
                scopes.scope1().value(),
                scopes.scope2Market().value(),
                threshold));
    }
}
