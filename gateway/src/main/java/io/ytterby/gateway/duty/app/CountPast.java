package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.LargestRemainder;
import io.ytterby.footprints.LargestRemainder.Weight;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.gateway.duty.domain.Supply;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts what a lot holds of an element by the origins of its past, to the milligram: nothing is counted twice, nothing lost. */
final class CountPast {
    private final LotCard lot;
    private final SupplyStage stage;
    private final List<OriginShare> origins;
    private final List<Counted> lines = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private CountPast(LotCard lot, SupplyStage stage, List<OriginShare> origins) {
        this.lot = lot;
        this.stage = stage;
        this.origins = origins;
    }

    /** Whether a lot is so far in its making that it has passed through a stage. */
    static boolean hasPassed(LotCard lot, SupplyStage stage) {
        if (stage == SupplyStage.EXTRACTION) return true;
        return stage.end().isPresent()
                && SupplyStage.making(lot.stage())
                        .filter(made -> made != SupplyStage.RECYCLING && made.compareTo(stage) >= 0)
                        .isPresent();
    }

    /** @param origins as they are where nothing is followed beyond goods of that stage */
    static Supply of(LotCard lot, SupplyStage stage, List<OriginShare> origins, Collection<Element> elements) {
        var counting = new CountPast(lot, stage, origins);
        elements.forEach(counting::count);
        return new Supply(counting.lines, counting.gaps);
    }

    private void count(Element element) {
        var whole = lot.contained(element);
        var those = origins.stream()
                .filter(origin -> origin.shares().containsKey(element))
                .toList();
        if (whole.signum() == 0 || those.isEmpty()) return;
        var parts = LargestRemainder.part(
                whole,
                those.stream()
                        .map(origin -> new Weight(
                                origin.country().value() + origin.stage(),
                                origin.shares().getOrDefault(element, BigDecimal.ZERO)))
                        .toList());
        for (int i = 0; i < those.size(); i++) take(element, those.get(i), parts.get(i));
    }

    private void take(Element element, OriginShare origin, BigInteger part) {
        long massMg = part.longValueExact();
        if (massMg == 0) return;
        if (SupplyStage.RECYCLING.makes(origin.stage())) {
            // Told once, by the longest walk: what was scrap was not extracted for this lot.
            if (stage == SupplyStage.EXTRACTION) line(element, SupplyStage.RECYCLING, origin, massMg);
        } else if (!stage.makes(origin.stage())) {
            gaps.add(new Gap(
                    Gap.Kind.STAGE_NOT_RECORDED,
                    lot.source(),
                    element + ": its past is recorded back to " + origin.stage() + " in " + origin.country()
                            + " and says nothing of " + stage + ".",
                    massMg));
        } else if (origin.isImport()) {
            gaps.add(new Gap(
                    Gap.Kind.IMPORTED,
                    lot.source(),
                    element + ": registered in " + origin.country() + " as an import, which is not where it was made.",
                    massMg));
        } else line(element, stage, origin, massMg);
    }

    private void line(Element element, SupplyStage at, OriginShare origin, long massMg) {
        lines.add(new Counted(element.name(), at, origin.country(), massMg, Counted.Kind.LOT, lot.source()));
    }
}
