package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.allocation.Allocation;
import io.ytterby.footprints.allocation.CoProduct;
import io.ytterby.footprints.claims.Offset;
import io.ytterby.footprints.data.Scheme;
import io.ytterby.footprints.electricity.CertificateJudge;
import io.ytterby.footprints.electricity.CertificateUses;
import io.ytterby.footprints.electricity.Judged;
import io.ytterby.footprints.inventory.Inventory;
import io.ytterby.footprints.inventory.Output;
import io.ytterby.footprints.inventory.Quality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From an inventory to a footprint: lines (F1), electricity (F6), allocation (F2), the product's kg (F3), ratings (F8).
 * What was used before is asked of the
 * books; all else is in the inventory.
 */
public final class ComputeFootprint {
    private final Inventory inventory;
    private final Books books;

    private ComputeFootprint(Inventory inventory, Books books) {
        this.inventory = inventory;
        this.books = books;
    }

    /**
     * What all organisations have used.
     *
     * @param certificates energy certificates by id
     * @param offsets offsets by {@code registry/serial}
     */
    public record Books(CertificateUses certificates, CertificateUses offsets) {
        public static final Books EMPTY = new Books(CertificateUses.NONE, CertificateUses.NONE);
    }

    public static Computed compute(Inventory inventory, Books books) {
        return new ComputeFootprint(inventory, books).computed();
    }

    private Computed computed() {
        return switch (Allocation.by(inventory.method(), inventory.product(), coProducts())) {
            case Allocation.Outcome.Refused(var problems) ->
                new Computed.Refused(problems.stream()
                        .map(problem -> new Problem("/outputs" + problem.pointer(), problem.detail()))
                        .toList());
            case Allocation.Outcome.Allocated(var allocation) -> new Computed.Done(footprint(allocation));
        };
    }

    private List<CoProduct> coProducts() {
        var products = new ArrayList<CoProduct>();
        for (int i = 0; i < inventory.outputs().size(); i++) {
            var at = "/outputs/" + i;
            var output = inventory.outputs().get(i);
            products.add(new CoProduct(
                    output.product(),
                    Breakdown.given("mass of " + output.product(), output.massKg(), "kg", at + "/massKg"),
                    output.pricePerKg().map(price -> perKg("price", output, price, at + "/pricePerKg")),
                    output.propertyPerKg().map(value -> perKg("property", output, value, at + "/propertyPerKg"))));
        }
        return products;
    }

    private static Breakdown perKg(String what, Output output, BigDecimal value, String pointer) {
        return Breakdown.given(what + " of " + output.product(), value, "1/kg", pointer);
    }

    private Footprint footprint(Allocation allocation) {
        var certificates = certificates();
        var lines = lines();
        var byLocation = with(lines, Scheme.Electricity.LOCATION, certificates);
        var byMarket = with(lines, Scheme.Electricity.MARKET, certificates);
        var chosen = inventory.scheme().electricity() == Scheme.Electricity.MARKET ? byMarket : byLocation;
        var perKg = new PerKg(allocation, inventory.product(), massOfProduct());
        var gross = perKg.of("footprint", Contribution.emissions(chosen));
        var uptake = perKg.of("biogenic uptake", given("uptake", inventory.uptakeKg(), "/biogenicUptakeKg"));
        var offsets = Offset.judge(
                inventory.offsets(),
                inventory.facility(),
                name -> books.offsets().usedBy(name).isPresent());
        return new Footprint(
                inventory,
                gross,
                perKg.of("footprint by location", Contribution.emissions(byLocation)),
                perKg.of("footprint by market", Contribution.emissions(byMarket)),
                scopes(perKg, byLocation, byMarket),
                allocation.share(inventory.product()),
                uptake,
                Breakdown.difference("F14", "footprint including uptake", "kgCO2e/kg", gross, uptake),
                perKg.of("removals", given("removals", inventory.removalsKg(), "/removalsKg")),
                perKg.of("offsets", given("offsets that count", offsets.countingKg(), "/offsets")),
                ratings(chosen),
                certificates,
                offsets);
    }

    private static List<Breakdown> given(String what, BigDecimal kg, String pointer) {
        return List.of(Breakdown.given(what, kg, "kgCO2e", pointer));
    }

    private Breakdown massOfProduct() {
        return coProducts().stream()
                .filter(product -> product.name().equals(inventory.product()))
                .findFirst()
                .orElseThrow()
                .mass();
    }

    private static Footprint.Scopes scopes(PerKg perKg, List<Contribution> byLocation, List<Contribution> byMarket) {
        return new Footprint.Scopes(
                perKg.of("scope 1", scope(1, byMarket)),
                perKg.of("scope 2 by location", scope(2, byLocation)),
                perKg.of("scope 2 by market", scope(2, byMarket)),
                perKg.of("scope 3", scope(3, byMarket)));
    }

    private static List<Breakdown> scope(int scope, List<Contribution> all) {
        return Contribution.emissions(
                all.stream().filter(one -> one.scope() == scope).toList());
    }

    private List<Contribution> lines() {
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < inventory.lines().size(); i++) {
            var line = inventory.lines().get(i);
            var pointer = "/lines/" + i;
            contributions.add(new Contribution(
                    LineEmissions.scope(line),
                    new LineEmissions(inventory.gwp(), pointer).of(line),
                    line.quality(),
                    pointer));
        }
        return contributions;
    }

    private Judged certificates() {
        return inventory
                .electricity()
                .map(use -> new CertificateJudge(
                                inventory.facility(),
                                use.market(),
                                inventory.periodFrom(),
                                inventory.periodUntil(),
                                books.certificates())
                        .judge(use.certificates(), use.kwh()))
                .orElse(new Judged(List.of(), Map.of()));
    }

    private List<Contribution> with(List<Contribution> lines, Scheme.Electricity basis, Judged certificates) {
        var all = new ArrayList<>(lines);
        inventory
                .electricity()
                .map(use ->
                        new Contribution(2, PowerEmissions.of(use, certificates, basis), use.quality(), "/electricity"))
                .ifPresent(all::add);
        return all;
    }

    private static Optional<Footprint.Ratings> ratings(List<Contribution> all) {
        return Contribution.mean("primaryDataShare", all, Quality::primaryDataShare)
                .map(share -> new Footprint.Ratings(
                        share,
                        Contribution.mean("technological", all, Quality::technological)
                                .orElseThrow(),
                        Contribution.mean("geographical", all, Quality::geographical)
                                .orElseThrow(),
                        Contribution.mean("temporal", all, Quality::temporal).orElseThrow()));
    }
}
