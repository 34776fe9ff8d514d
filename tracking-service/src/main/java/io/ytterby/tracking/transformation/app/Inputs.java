package io.ytterby.tracking.transformation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Taking;
import io.ytterby.tracking.transformation.domain.Goods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lots that something is to be made of, locked until the transaction ends. */
@ApplicationScoped
class Inputs {
    private final Lots lots;

    Inputs(Lots lots) {
        this.lots = lots;
    }

    /** So much of a lot as it was seen under its lock. */
    record Input(Lot seen, Taking taking) {
        /** The lot, were it only so much. */
        Lot taken() {
            return seen.only(taking);
        }

        Goods goods() {
            return new Goods(seen.card().stage(), taking.mass(), seen.card().composition());
        }

        ChainOfCustody custody() {
            return seen.card().custody();
        }
    }

    /** Locks each lot, if the actor has it and so much of it can be taken. */
    LotOutcome<List<Input>> take(Actor actor, List<Portion> portions) {
        var locked = lots.lock(portions.stream().map(Portion::lot).toList()).stream()
                .filter(lot -> lot.custodian().equals(actor.organisation()))
                .collect(Collectors.toMap(Lot::id, Function.identity()));
        var inputs = new ArrayList<Input>();
        for (var portion : portions) {
            var lot = locked.get(portion.lot());
            if (lot == null) return LotOutcome.refused(new LotRefusal.NoSuchLot(portion.lot()));
            var mass = portion.mass() == null ? lot.mass() : portion.mass();
            var refusal = lot.whyNotTakeable(mass);
            if (refusal.isPresent()) return LotOutcome.refused(refusal.get());
            inputs.add(new Input(lot, lot.taking(mass)));
        }
        return LotOutcome.done(inputs);
    }
}
