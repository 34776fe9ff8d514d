package io.ytterby.tracking.transformation.app;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.app.Inputs.Input;
import io.ytterby.tracking.transformation.app.Making.Plan;
import io.ytterby.tracking.transformation.domain.Blend;
import io.ytterby.tracking.transformation.domain.Mixing;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pours goods of one stage together: from then on no gram of them is any one input's. */
@ApplicationScoped
public class BlendLots {
    private final Inputs inputs;
    private final Making making;
    private final ProcessRegister register;
    private final Clock clock;

    BlendLots(Inputs inputs, Making making, ProcessRegister register, Clock clock) {
        this.inputs = inputs;
        this.making = making;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What to pour together.
     *
     * @param inputs two or more lots, each once
     * @param stated the composition that was measured; null to believe the computed one
     * @param custody the model that is claimed; null for the strongest that the inputs give
     */
    public record Order(
            List<Portion> inputs,
            Gtin gtin,
            LotNumber number,
            Unlocode place,
            @Nullable Composition stated,
            @Nullable CustodyModel custody) {
        public Order {
            inputs = List.copyOf(inputs);
        }
    }

    @Transactional
    public TransformationOutcome blend(Actor actor, Order order) {
        var at = clock.instant();
        return switch (inputs.take(actor, order.inputs())) {
            case LotOutcome.Refused<List<Input>> refused -> TransformationOutcome.refused(refused.why());
            case LotOutcome.Done<List<Input>> taken -> pour(actor, order, taken.value(), at);
        };
    }

    private TransformationOutcome pour(Actor actor, Order order, List<Input> taken, Instant at) {
        var blend = new Blend(taken.stream().map(Input::goods).toList());
        var refusal = whyNot(order, blend, taken);
        if (refusal.isPresent()) return TransformationOutcome.refused(refusal.get());
        var stage = taken.getFirst().seen().card().stage();
        var custody = Mixing.asked(taken.stream().map(Input::custody).toList(), order.custody());
        var operation = OperationId.random();
        var made = new NewLot(order.gtin(), order.number(), order.place(), stage, blend.composition(), blend.mass())
                .lot(operation, actor.organisation(), custody.orElseThrow());
        var plan = new Plan(
                operation, Operation.Kind.BLEND, null, "creating_class_instance", taken, List.of(made), Map.of());
        return switch (making.make(actor, plan, at)) {
            case LotOutcome.Refused<Plan> refused -> TransformationOutcome.refused(refused.why());
            case LotOutcome.Done<Plan> done ->
                new TransformationOutcome.Done(new Made(
                        operation,
                        plan.kind(),
                        null,
                        taken.stream().map(Input::taken).toList(),
                        plan.outputs(),
                        null));
        };
    }

    private Optional<TransformationRefusal> whyNot(Order order, Blend blend, List<Input> taken) {
        var stages = taken.stream()
                .map(input -> input.seen().card().stage())
                .distinct()
                .toList();
        if (stages.size() > 1) return Optional.of(new TransformationRefusal.NotOfOneStage(stages));
        var stated = order.stated();
        if (stated != null) {
            var apart = blend.disagreements(stated, register.processes().blendTolerancePpm());
            if (!apart.isEmpty()) return Optional.of(new TransformationRefusal.CompositionDisagrees(apart));
        }
        var claims = taken.stream().map(Input::custody).toList();
        var asked = order.custody();
        if (asked == null || Mixing.asked(claims, asked).isPresent()) return Optional.empty();
        return Optional.of(new TransformationRefusal.CustodyTooStrong(
                asked, Mixing.strongest(claims).model()));
    }
}
