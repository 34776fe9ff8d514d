package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.Supply;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to tell.
 *
 * @param bearer the header that the buyer's request came with; other services are asked with it
 * @param material null for all that the rules call strategic, and all that is declared
 * @param stage null for every one
 */
public record SupplyQuestion(
        OrganisationId buyer,
        String bearer,
        DutyRules rules,
        @Nullable String material,
        @Nullable SupplyStage stage) {
    boolean wants(Counted line) {
        return (material == null || material.equals(line.material())) && (stage == null || stage == line.stage());
    }

    Supply only(Supply supply) {
        return new Supply(supply.lines().stream().filter(this::wants).toList(), supply.gaps());
    }

    /** Of which elements a lot's past is asked. */
    List<Element> elementsOf(LotCard lot) {
        var wanted = material == null
                ? rules.strategicElements().value()
                : Element.ofSymbol(material).map(List::of).orElse(List.of());
        return wanted.stream().filter(lot.weightPercent()::containsKey).toList();
    }

    /** How far a lot's past is followed: what was recycled shows where it is followed furthest. */
    List<SupplyStage> walks() {
        if (stage == SupplyStage.RECYCLING) return List.of(SupplyStage.EXTRACTION);
        return Arrays.stream(SupplyStage.values())
                .filter(one -> one.end().isPresent() && (stage == null || stage == one))
                .toList();
    }
}
