package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.LotId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lots that a told step names. A name that several lots have, a split's parts, is settled by what they are. */
public final class ResolveStep {
    private ResolveStep() {}

    /**
     * The step by lots.
     *
     * @param named all lots with one of its names
     * @param booked those of them that have a book
     * @return empty as long as a lot is not known, or the book of an input is not here
     */
    public static Optional<Step> of(ToldStep told, List<LotCopy> named, Set<LotId> booked) {
        var inputs = new ArrayList<Step.Input>();
        for (var goods : told.inputs()) {
            var lot = input(told, goods, named, booked);
            if (lot == null) return Optional.empty();
            inputs.add(new Step.Input(lot.id(), goods.massMg()));
        }
        var used = new HashSet<LotId>();
        var outputs = new ArrayList<Step.Output>();
        for (var goods : told.outputs()) {
            var lot = output(told, goods, named, booked, used);
            if (lot == null) return Optional.empty();
            used.add(lot.id());
            outputs.add(new Step.Output(lot.id(), goods.massMg(), told.repackaging() ? null : lot.composition()));
        }
        return Optional.of(new Step(told.id(), inputs, outputs));
    }

    private static @Nullable LotCopy input(
            ToldStep told, ToldStep.Goods goods, List<LotCopy> named, Set<LotId> booked) {
        var candidates = named.stream()
                .filter(lot -> isNamed(lot, goods) && booked.contains(lot.id()))
                .toList();
        return one(candidates, told.lot());
    }

    private static @Nullable LotCopy output(
            ToldStep told, ToldStep.Goods goods, List<LotCopy> named, Set<LotId> booked, Set<LotId> used) {
        var candidates = named.stream()
                .filter(lot -> isNamed(lot, goods) && !used.contains(lot.id()))
                .toList();
        var goesOn = candidates.stream()
                .filter(lot -> lot.id().equals(told.lot()) && told.repackaging())
                .findFirst();
        if (goesOn.isPresent()) return goesOn.get();
        var fresh = candidates.stream().filter(lot -> !booked.contains(lot.id())).toList();
        return one(fresh.isEmpty() ? candidates : fresh, told.lot());
    }

    private static boolean isNamed(LotCopy lot, ToldStep.Goods goods) {
        return lot.gtin().equals(goods.gtin()) && lot.number().equals(goods.number());
    }

    /** The only one; of several the one that the step is told of. */
    private static @Nullable LotCopy one(List<LotCopy> candidates, LotId told) {
        if (candidates.size() == 1) return candidates.getFirst();
        return candidates.stream()
                .filter(lot -> lot.id().equals(told))
                .findFirst()
                .orElse(null);
    }
}
