package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.LotId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lots that a told step names. A name that several lots have, a split's parts, is settled by what they are. */
public sealed interface ResolveStep {
    /** All its lots are known. */
    record Resolved(Step step) implements ResolveStep {}

    /** A lot of that name is not known yet, or has no book. */
    record WaitsFor(LotName name) implements ResolveStep {}

    /**
     * The step by lots.
     *
     * @param named all lots with one of its names
     * @param booked those of them that have a book
     */
    static ResolveStep of(ToldStep told, List<LotCopy> named, Set<LotId> booked) {
        var inputs = new ArrayList<Step.Input>();
        for (var goods : told.inputs()) {
            var lot = input(told, goods, named, booked);
            if (lot == null) return new WaitsFor(goods.name());
            inputs.add(new Step.Input(lot.id(), goods.massMg()));
        }
        var used = new HashSet<LotId>();
        var outputs = new ArrayList<Step.Output>();
        for (var goods : told.outputs()) {
            var lot = output(told, goods, named, booked, used);
            if (lot == null) return new WaitsFor(goods.name());
            used.add(lot.id());
            outputs.add(new Step.Output(lot.id(), goods.massMg(), told.repackaging() ? null : lot.composition()));
        }
        return new Resolved(new Step(told.id(), inputs, outputs));
    }

    private static @Nullable LotCopy input(
            ToldStep told, ToldStep.Goods goods, List<LotCopy> named, Set<LotId> booked) {
        var candidates = named.stream()
                .filter(lot -> lot.name().equals(goods.name()) && booked.contains(lot.id()))
                .toList();
        return one(candidates, told.lot());
    }

    private static @Nullable LotCopy output(
            ToldStep told, ToldStep.Goods goods, List<LotCopy> named, Set<LotId> booked, Set<LotId> used) {
        var candidates = named.stream()
                .filter(lot -> lot.name().equals(goods.name()) && !used.contains(lot.id()))
                .toList();
        var goesOn = candidates.stream()
                .filter(lot -> lot.id().equals(told.lot()) && told.repackaging())
                .findFirst();
        if (goesOn.isPresent()) return goesOn.get();
        var fresh =
                candidates.stream().filter(lot -> !booked.contains(lot.id())).toList();
        return one(fresh.isEmpty() ? candidates : fresh, told.lot());
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
