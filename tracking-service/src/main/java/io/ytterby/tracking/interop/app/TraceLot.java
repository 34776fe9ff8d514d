package io.ytterby.tracking.interop.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.interop.domain.MadeOf;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.operation.app.Balances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks from a lot to the lots that it was made of: those that the actor may see, so deep, so many. */
@ApplicationScoped
public class TraceLot {
    /** Most lots in one answer. */
    public static final int MOST_LOTS = 200;

    private static final int MOST_OPERATIONS = 100;

    private final LookUpLots lookUpLots;
    private final Operations operations;
    private final Balances balances;

    TraceLot(LookUpLots lookUpLots, Operations operations, Balances balances) {
        this.lookUpLots = lookUpLots;
        this.operations = operations;
        this.balances = balances;
    }

    /**
     * A lot's tree.
     *
     * @param lots the lot itself, then what it was made of, nearest first
     * @param operations what made them, each once; an operation that was reversed is none
     * @param hidden how many lots belong to the tree that the actor may not see
     * @param cut whether there is more than the limits let through
     */
    public record Traced(List<Lot> lots, List<Operations.Written> operations, int hidden, boolean cut) {
        public Traced {
            lots = List.copyOf(lots);
            operations = List.copyOf(operations);
        }

        /** Which lot went into which, among those shown. */
        public List<MadeOf> lines() {
            var shown = lots.stream().map(Lot::id).toList();
            return operations.stream()
                    .flatMap(done -> MadeOf.of(done.operation(), done.at()).stream())
                    .filter(line -> shown.contains(line.whole()) && shown.contains(line.part()))
                    .toList();
        }
    }

    /** Empty if there is no such lot, or the actor may not see all of it. */
    @Transactional
    public Optional<Traced> trace(Actor actor, LotId id, int depth) {
        return lookUpLots.seeWhole(actor, id).map(lot -> new Walk(actor, depth).from(lot));
    }

    /** One walk, level by level. */
    private final class Walk {
        private final Actor actor;
        private final int deepest;
        private final Map<LotId, Lot> lots = new LinkedHashMap<>();
        private final Map<OperationId, Operations.Written> done = new LinkedHashMap<>();
        private final Set<LotId> hidden = new LinkedHashSet<>();
        private boolean cut;

        Walk(Actor actor, int deepest) {
            this.actor = actor;
            this.deepest = deepest;
        }

        Traced from(Lot lot) {
            lots.put(lot.id(), lot);
            var level = new ArrayDeque<>(List.of(lot.id()));
            for (int depth = 0; !level.isEmpty(); depth++) {
                if (depth == deepest) {
                    cut |= level.stream().anyMatch(one -> !inputs(one).isEmpty());
                    break;
                }
                var next = new LinkedHashSet<LotId>();
                level.forEach(one -> next.addAll(inputs(one)));
                level.clear();
                next.stream().filter(this::visit).forEach(level::add);
            }
            return new Traced(new ArrayList<>(lots.values()), new ArrayList<>(done.values()), hidden.size(), cut);
        }

        private List<LotId> inputs(LotId lot) {
            var touched = balances.entries(lot, 0, MOST_OPERATIONS);
            cut |= touched.size() == MOST_OPERATIONS;
            var made = touched.stream()
                    .filter(entry -> MadeOf.makes(entry.kind()) && entry.reversedBy() == null)
                    .flatMap(entry -> operations.find(entry.id()).stream())
                    .filter(one -> brings(one.operation(), lot))
                    .toList();
            made.forEach(one -> done.put(one.operation().id(), one));
            return made.stream()
                    .flatMap(one -> one.operation().inputs().stream())
                    .map(OperationPart::lot)
                    .distinct()
                    .filter(part -> !part.equals(lot))
                    .toList();
        }

        private static boolean brings(Operation operation, LotId lot) {
            return operation.outputs().stream().anyMatch(part -> part.lot().equals(lot));
        }

        /** Whether the lot is new and may be shown. */
        private boolean visit(LotId id) {
            if (lots.containsKey(id) || hidden.contains(id)) return false;
            if (lots.size() == MOST_LOTS) {
                cut = true;
                return false;
            }
            var lot = lookUpLots.seeWhole(actor, id);
            lot.ifPresentOrElse(seen -> lots.put(id, seen), () -> hidden.add(id));
            return lot.isPresent();
        }
    }
}
