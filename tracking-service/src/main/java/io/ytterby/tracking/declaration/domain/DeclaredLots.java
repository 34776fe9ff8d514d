package io.ytterby.tracking.declaration.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotRefusal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says of lots.
 *
 * @param version of the declaration; an older one than was followed changes nothing
 * @param port where the goods are to be looked at, a UN/LOCODE; null if it was not told
 * @param masses the declared mass of each lot, its lines added up
 */
public record DeclaredLots(
        DeclarationId declaration,
        long version,
        DeclaredStatus status,
        OrganisationId exporter,
        OrganisationId consignee,
        @Nullable String port,
        Map<LotId, Mass> masses) {

    public DeclaredLots {
        masses = Map.copyOf(masses);
    }

    /** Why these lots can't be kept for the declaration, the first reason in the order of the lots' ids; empty if they all can. */
    public Optional<Refusal> whyNotLockable(Collection<Lot> found) {
        var missing = masses.keySet().stream()
                .filter(id -> found.stream().noneMatch(lot -> lot.id().equals(id)))
                .min((one, other) -> one.value().compareTo(other.value()));
        if (missing.isPresent()) return Optional.of(unknown(missing.get()));
        return found.stream().flatMap(lot -> whyNot(lot).stream()).findFirst();
    }

    private Optional<Refusal> whyNot(Lot lot) {
        if (!lot.custodian().equals(exporter)) return Optional.of(unknown(lot.id()));
        var held = lot.whyNotMovable();
        if (held.isPresent()) return held.map(why -> refusal(lot.id(), why));
        var declared = masses.getOrDefault(lot.id(), Mass.ZERO);
        if (declared.equals(lot.mass())) return Optional.empty();
        return Optional.of(new Refusal(
                "lot-mass-differs",
                "The lot weighs " + lot.mass() + " and " + declared
                        + " were declared. Declare the whole lot, or split it first.",
                lot.id()));
    }

    private static Refusal unknown(LotId lot) {
        return new Refusal("lot-not-found", "The exporter has no such lot.", lot);
    }

    private static Refusal refusal(LotId lot, LotRefusal why) {
        return switch (why) {
            case LotRefusal.Frozen frozen -> new Refusal("lot-frozen", "Customs hold the lot.", lot);
            case LotRefusal.Locked locked ->
                new Refusal("lot-locked", "Another declaration has the lot: " + locked.by() + ".", lot);
            case LotRefusal.WrongStatus wrong ->
                new Refusal("lot-status", "The lot is " + wrong.is() + ", not " + wrong.needed() + ".", lot);
            default -> new Refusal("lot-busy", "The lot was being changed.", lot);
        };
    }

    /** Why lots are not kept for a declaration: a problem's slug, a sentence for people, and the lot. */
    public record Refusal(String slug, String detail, LotId lot) {}
}
